// The vector registers of the processor that is built for, which Swift has no words to ask for.

#if defined(__AVX512F__)
#define VECTOR_REGISTER_BITS 512
#define VECTOR_REGISTER_COUNT 32
#elif defined(__AVX__)
#define VECTOR_REGISTER_BITS 256
#define VECTOR_REGISTER_COUNT 16
#elif defined(__ARM_NEON)
#define VECTOR_REGISTER_BITS 128
#define VECTOR_REGISTER_COUNT 32
#else
#define VECTOR_REGISTER_BITS 128
#define VECTOR_REGISTER_COUNT 16
#endif
