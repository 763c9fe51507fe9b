#ifndef CKERNEL_H
#define CKERNEL_H
#include <stdint.h>

/// Bits of the widest registers that the loop below can use on this machine; 0: none but the plain.
int kernel_widest(void);

/// out[t][o] = bias[o] + scale[o] * steps[t] * sum over i of weights[o][i] * in[t][i].
/// `width` is at most `kernel_widest()`; the answer is the same for each.
void kernel_multiply(
    int width, const int8_t *weights, const float *scale, const float *bias, const int8_t *in,
    const float *steps, float *out, int outputs, int inputs, int tokens);

#endif
