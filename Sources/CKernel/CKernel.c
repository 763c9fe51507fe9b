// The one loop that must be quick: a matrix of small whole numbers times the vectors of a sentence.
// In C because Swift has no way to ask for wider registers where the machine has them. Every path
// adds the same whole numbers, so every machine gets the same answer.

#include "CKernel.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__) && defined(__linux__)
#include <immintrin.h>

#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")

/// The longest vector that the wide paths take, in numbers.
enum { LONGEST = 4096 };

// MARK: Registers of 256 bits: 16 products an instruction, of numbers widened to 16 bits.

/// Tokens that share a row of weights in the registers.
#define BLOCK 8

__attribute__((target("avx2"))) INLINE void block_256(
    const int8_t *weights, const float *scale, const float *bias, const int8_t *in,
    const float *steps, float *out, int outputs, int inputs, int count) {
  int16_t wide[BLOCK * LONGEST];
  for (int i = 0; i < count * inputs; i++) wide[i] = in[i];
  for (int o = 0; o < outputs; o++) {
    const int8_t *row = weights + (long)o * inputs;
    __m256i sums[BLOCK];
    UNROLL for (int t = 0; t < count; t++) sums[t] = _mm256_setzero_si256();
    for (int i = 0; i < inputs; i += 16) {
      __m256i w = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(row + i)));
      UNROLL for (int t = 0; t < count; t++) {
        __m256i a = _mm256_loadu_si256((const __m256i *)(wide + t * inputs + i));
        sums[t] = _mm256_add_epi32(sums[t], _mm256_madd_epi16(w, a));
      }
    }
    UNROLL for (int t = 0; t < count; t++) {
      __m128i half =
          _mm_add_epi32(_mm256_castsi256_si128(sums[t]), _mm256_extracti128_si256(sums[t], 1));
      half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0x4E));
      half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0xB1));
      out[(long)t * outputs + o] = bias[o] + scale[o] * steps[t] * (float)_mm_cvtsi128_si32(half);
    }
  }
}

/// Whole blocks, then what is left, each count a constant.
#define MULTIPLY(name, features, block)                                                          \
  __attribute__((target(features))) static void name(                                            \
      const int8_t *weights, const float *scale, const float *bias, const int8_t *in,            \
      const float *steps, float *out, int outputs, int inputs, int tokens) {                     \
    for (; tokens > 0; tokens -= BLOCK) {                                                        \
      switch (tokens) {                                                                          \
        case 1: block(weights, scale, bias, in, steps, out, outputs, inputs, 1); break;          \
        case 2: block(weights, scale, bias, in, steps, out, outputs, inputs, 2); break;          \
        case 3: block(weights, scale, bias, in, steps, out, outputs, inputs, 3); break;          \
        case 4: block(weights, scale, bias, in, steps, out, outputs, inputs, 4); break;          \
        case 5: block(weights, scale, bias, in, steps, out, outputs, inputs, 5); break;          \
        case 6: block(weights, scale, bias, in, steps, out, outputs, inputs, 6); break;          \
        case 7: block(weights, scale, bias, in, steps, out, outputs, inputs, 7); break;          \
        default: block(weights, scale, bias, in, steps, out, outputs, inputs, BLOCK);            \
      }                                                                                          \
      in += (long)BLOCK * inputs, steps += BLOCK, out += (long)BLOCK * outputs;                  \
    }                                                                                            \
  }

MULTIPLY(multiply_256, "avx2", block_256)

// MARK: Registers of 512 bits: 64 products an instruction, of weights and numbers from 0 to 255.

#define WIDE __attribute__((target("avx512f,avx512bw,avx512vnni")))
/// Rows of weights, and tokens, in the registers at a time.
#define ROWS 4
/// Tokens made ready at a time.
#define READY 32

/// In each fourth: a0+a2, b0+b2, a1+a3, b1+b3.
WIDE INLINE __m512i fold_32(__m512i a, __m512i b) {
  return _mm512_add_epi32(_mm512_unpacklo_epi32(a, b), _mm512_unpackhi_epi32(a, b));
}
/// In each fourth: the sums of a fourth of four registers, of two folded pairs.
WIDE INLINE __m512i fold_64(__m512i a, __m512i b) {
  return _mm512_add_epi32(_mm512_unpacklo_epi64(a, b), _mm512_unpackhi_epi64(a, b));
}
/// Fourths of a added in pairs, then those of b.
WIDE INLINE __m512i fold_128(__m512i a, __m512i b) {
  return _mm512_add_epi32(_mm512_shuffle_i32x4(a, b, 0x88), _mm512_shuffle_i32x4(a, b, 0xDD));
}
/// The sums of four registers, in each fourth of the register as far as it saw them.
WIDE INLINE __m512i fold_four(const __m512i *sums) {
  return fold_64(fold_32(sums[0], sums[1]), fold_32(sums[2], sums[3]));
}

/// Four rows of weights against four tokens: row r of token t stands at 4 t + r.
WIDE INLINE __m512i products(const int8_t *rows, const uint8_t *in, int inputs) {
  __m512i sums[ROWS][ROWS];
  UNROLL for (int n = 0; n < ROWS * ROWS; n++) sums[n / ROWS][n % ROWS] = _mm512_setzero_si512();
  for (int i = 0; i < inputs; i += 64) {
    __m512i w[ROWS];
    UNROLL for (int r = 0; r < ROWS; r++) w[r] = _mm512_loadu_si512(rows + (long)r * inputs + i);
    UNROLL for (int t = 0; t < ROWS; t++) {
      __m512i a = _mm512_loadu_si512(in + (long)t * inputs + i);
      UNROLL for (int r = 0; r < ROWS; r++) sums[t][r] = _mm512_dpbusd_epi32(sums[t][r], a, w[r]);
    }
  }
  return fold_128(
      fold_128(fold_four(sums[0]), fold_four(sums[1])),
      fold_128(fold_four(sums[2]), fold_four(sums[3])));
}

/// What numbers moved up by 128 add to the products of four rows, in each fourth.
WIDE INLINE __m512i added(const int8_t *rows, int inputs) {
  const __m512i raise = _mm512_set1_epi8((char)128);
  __m512i sums[ROWS];
  UNROLL for (int r = 0; r < ROWS; r++) {
    sums[r] = _mm512_setzero_si512();
    for (int i = 0; i < inputs; i += 64)
      sums[r] = _mm512_dpbusd_epi32(
          sums[r], raise, _mm512_loadu_si512(rows + (long)r * inputs + i));
  }
  __m512i once = fold_four(sums);
  __m512i pairs = fold_128(once, once);
  return fold_128(pairs, pairs);
}

/// Four outputs of at most four tokens.
WIDE INLINE void store(
    __m512i sums, __m512 scales, __m512 biases, const float *steps, float *out, int outputs,
    int tokens) {
  float step[ROWS * ROWS], made[ROWS * ROWS];
  for (int n = 0; n < ROWS * ROWS; n++) step[n] = n / ROWS < tokens ? steps[n / ROWS] : 0;
  __m512 scaled = _mm512_mul_ps(scales, _mm512_loadu_ps(step));
  _mm512_storeu_ps(made, _mm512_add_ps(biases, _mm512_mul_ps(scaled, _mm512_cvtepi32_ps(sums))));
  for (int n = 0; n < tokens; n++)
    memcpy(out + (long)n * outputs, made + ROWS * n, ROWS * sizeof(float));
}

/// `outputs` is a multiple of 4, `inputs` of 64.
WIDE static void multiply_512(
    const int8_t *weights, const float *scale, const float *bias, const int8_t *in,
    const float *steps, float *out, int outputs, int inputs, int tokens) {
  uint8_t raised[READY * LONGEST];
  for (int first = 0; first < tokens; first += READY) {
    const int ready = tokens - first < READY ? tokens - first : READY;
    const int whole = (ready + ROWS - 1) / ROWS * ROWS;
    for (int i = 0; i < ready * inputs; i++)
      raised[i] = (uint8_t)(in[(long)first * inputs + i] + 128);
    memset(raised + ready * inputs, 0, (size_t)(whole - ready) * inputs);
    for (int o = 0; o < outputs; o += ROWS) {
      const int8_t *rows = weights + (long)o * inputs;
      const __m512i over = added(rows, inputs);
      const __m512 scales = _mm512_broadcast_f32x4(_mm_loadu_ps(scale + o));
      const __m512 biases = _mm512_broadcast_f32x4(_mm_loadu_ps(bias + o));
      for (int t = 0; t < ready; t += ROWS) {
        __m512i sums = _mm512_sub_epi32(products(rows, raised + t * inputs, inputs), over);
        store(
            sums, scales, biases, steps + first + t, out + (long)(first + t) * outputs + o,
            outputs, ready - t < ROWS ? ready - t : ROWS);
      }
    }
  }
}
#endif

static void multiply_plain(
    const int8_t *weights, const float *scale, const float *bias, const int8_t *in,
    const float *steps, float *out, int outputs, int inputs, int tokens) {
  for (int o = 0; o < outputs; o++) {
    const int8_t *row = weights + (long)o * inputs;
    for (int t = 0; t < tokens; t++) {
      const int8_t *a = in + (long)t * inputs;
      int32_t sum = 0;
      for (int i = 0; i < inputs; i++) sum += (int32_t)((int16_t)row[i] * (int16_t)a[i]);
      out[(long)t * outputs + o] = bias[o] + scale[o] * steps[t] * (float)sum;
    }
  }
}

int kernel_widest(void) {
#if defined(__x86_64__) && defined(__linux__)
  if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vnni")) return 512;
  if (__builtin_cpu_supports("avx2")) return 256;
#endif
  return 0;
}

void kernel_multiply(
    int width, const int8_t *weights, const float *scale, const float *bias, const int8_t *in,
    const float *steps, float *out, int outputs, int inputs, int tokens) {
#if defined(__x86_64__) && defined(__linux__)
  if (width >= 512 && inputs % 64 == 0 && inputs <= LONGEST && outputs % ROWS == 0) {
    multiply_512(weights, scale, bias, in, steps, out, outputs, inputs, tokens);
    return;
  }
  if (width >= 256 && inputs % 16 == 0 && inputs <= LONGEST) {
    multiply_256(weights, scale, bias, in, steps, out, outputs, inputs, tokens);
    return;
  }
#endif
  multiply_plain(weights, scale, bias, in, steps, out, outputs, inputs, tokens);
}
