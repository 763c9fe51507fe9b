#ifndef CKERNEL_H
#define CKERNEL_H
#include <stdint.h>

/// out[t][o] = bias[o] + scale[o] * steps[t] * sum over i of weights[o][i] * in[t][i].
/// `inputs` is a multiple of 16; `in` holds whole numbers of at most 12 bits, so that no sum of up
/// to 4,096 products leaves 32 bits.
void kernel_multiply(
    const int8_t *weights, const float *scale, const float *bias, const int16_t *in,
    const float *steps, float *out, int outputs, int inputs, int tokens);

#endif
