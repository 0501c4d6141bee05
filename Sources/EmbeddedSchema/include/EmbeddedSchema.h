#pragma once
#include <stddef.h>

/// A file of `schema/`, or of `fixtures/` where it begins with `verify/`: byte for byte, under its path there.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} caisse_embedded_file;

/// The embedded files, in the order in which schemas are applied.
caisse_embedded_file caisse_embedded_file_at(size_t index);
size_t caisse_embedded_file_count(void);
