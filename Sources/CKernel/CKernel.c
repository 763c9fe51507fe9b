// The one loop that must be quick: a matrix of small whole numbers times the vectors of a sentence.
// In C because Swift has no way to ask for wider registers where the machine has them.

#include "CKernel.h"

#if defined(__x86_64__) && defined(__linux__)
#include <immintrin.h>

__attribute__((target("avx2"))) static inline int32_t total(__m256i sum) {
  __m128i half = _mm_add_epi32(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
  half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0x4E));
  half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0xB1));
  return _mm_cvtsi128_si32(half);
}

/// Four tokens at a time share the widened weights.
__attribute__((target("avx2"))) static void multiply_wide(
    const int8_t *weights, const float *scale, const float *bias, const int16_t *in,
    const float *steps, float *out, int outputs, int inputs, int tokens) {
  for (int o = 0; o < outputs; o++) {
    const int8_t *row = weights + (long)o * inputs;
    int t = 0;
    for (; t + 4 <= tokens; t += 4) {
      const int16_t *a = in + (long)t * inputs;
      __m256i s0 = _mm256_setzero_si256(), s1 = s0, s2 = s0, s3 = s0;
      for (int i = 0; i < inputs; i += 16) {
        __m256i w = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(row + i)));
        s0 = _mm256_add_epi32(s0, _mm256_madd_epi16(w, _mm256_loadu_si256((const __m256i *)(a + i))));
        s1 = _mm256_add_epi32(s1, _mm256_madd_epi16(w, _mm256_loadu_si256((const __m256i *)(a + inputs + i))));
        s2 = _mm256_add_epi32(s2, _mm256_madd_epi16(w, _mm256_loadu_si256((const __m256i *)(a + 2L * inputs + i))));
        s3 = _mm256_add_epi32(s3, _mm256_madd_epi16(w, _mm256_loadu_si256((const __m256i *)(a + 3L * inputs + i))));
      }
      out[(long)t * outputs + o] = bias[o] + scale[o] * steps[t] * (float)total(s0);
      out[(long)(t + 1) * outputs + o] = bias[o] + scale[o] * steps[t + 1] * (float)total(s1);
      out[(long)(t + 2) * outputs + o] = bias[o] + scale[o] * steps[t + 2] * (float)total(s2);
      out[(long)(t + 3) * outputs + o] = bias[o] + scale[o] * steps[t + 3] * (float)total(s3);
    }
    for (; t < tokens; t++) {
      const int16_t *a = in + (long)t * inputs;
      __m256i sum = _mm256_setzero_si256();
      for (int i = 0; i < inputs; i += 16) {
        __m256i w = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(row + i)));
        sum = _mm256_add_epi32(sum, _mm256_madd_epi16(w, _mm256_loadu_si256((const __m256i *)(a + i))));
      }
      out[(long)t * outputs + o] = bias[o] + scale[o] * steps[t] * (float)total(sum);
    }
  }
}
#endif

static void multiply_plain(
    const int8_t *weights, const float *scale, const float *bias, const int16_t *in,
    const float *steps, float *out, int outputs, int inputs, int tokens) {
  for (int o = 0; o < outputs; o++) {
    const int8_t *row = weights + (long)o * inputs;
    for (int t = 0; t < tokens; t++) {
      const int16_t *a = in + (long)t * inputs;
      int32_t sum = 0;
      for (int i = 0; i < inputs; i++) sum += (int32_t)(int16_t)row[i] * a[i];
      out[(long)t * outputs + o] = bias[o] + scale[o] * steps[t] * (float)sum;
    }
  }
}

void kernel_multiply(
    const int8_t *weights, const float *scale, const float *bias, const int16_t *in,
    const float *steps, float *out, int outputs, int inputs, int tokens) {
#if defined(__x86_64__) && defined(__linux__)
  if (__builtin_cpu_supports("avx2")) {
    multiply_wide(weights, scale, bias, in, steps, out, outputs, inputs, tokens);
    return;
  }
#endif
  multiply_plain(weights, scale, bias, in, steps, out, outputs, inputs, tokens);
}
