#ifndef STARLING_CSTEMMER_H
#define STARLING_CSTEMMER_H
#include <libstemmer.h>
#endif
