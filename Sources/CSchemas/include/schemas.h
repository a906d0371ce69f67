#pragma once

#include <stddef.h>

/// A file under schemas/ as it is carried inside the binary, wherever that is moved.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t length;
} dateline_schema;

// To add one: a line here, and its bytes in schemas.c.
dateline_schema dateline_schema_tei_rng(void);
