#pragma once
#include <stddef.h>

/// The tables of data/single-byte.txt, as ASCII: see data/README.md.
struct dateline_charsets {
  const char *_Nonnull bytes;
  size_t length;
};

struct dateline_charsets dateline_single_byte_charsets(void);
