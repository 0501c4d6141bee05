#include "SQLiteShim.h"
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

/// Debian's SQLite is built without lookaside, so that each cursor and each trigger's frame is a malloc and
/// a free: some sixty for one donation. Small blocks go back to a list of their size instead, and never
/// to the system; SQLite's own use bounds them.
enum { granule = 64, classes = 64 };

typedef struct Block {
  size_t size;
  struct Block *next;
} Block;

static Block *spare[classes + 1];
static atomic_flag busy = ATOMIC_FLAG_INIT;

static void lock(void) {
  while (atomic_flag_test_and_set_explicit(&busy, memory_order_acquire)) {}
}

static void unlock(void) { atomic_flag_clear_explicit(&busy, memory_order_release); }

static Block *block(void *bytes) { return (Block *)bytes - 1; }

static int round_up(int size) { return (size + granule - 1) / granule * granule; }

static void *allocate(int wanted) {
  size_t size = (size_t)round_up(wanted), class = size / granule;
  Block *found = NULL;
  if (class <= classes) {
    lock();
    found = spare[class];
    if (found) spare[class] = found->next;
    unlock();
  }
  if (!found) {
    found = malloc(sizeof(Block) + size);
    if (!found) return NULL;
    found->size = size;
  }
  return found + 1;
}

static void release(void *bytes) {
  if (!bytes) return;
  Block *freed = block(bytes);
  size_t class = freed->size / granule;
  if (class > classes) {
    free(freed);
    return;
  }
  lock();
  freed->next = spare[class];
  spare[class] = freed;
  unlock();
}

static int size_of(void *bytes) { return bytes ? (int)block(bytes)->size : 0; }

static void *reallocate(void *bytes, int wanted) {
  if (size_of(bytes) >= wanted) return bytes;
  void *larger = allocate(wanted);
  if (!larger) return NULL;
  memcpy(larger, bytes, (size_t)size_of(bytes));
  release(bytes);
  return larger;
}

static int start(void *unused) { return SQLITE_OK; }
static void stop(void *unused) {}

int caisse_configure(void) {
  static const sqlite3_mem_methods memory = {
    allocate, release, reallocate, size_of, round_up, start, stop, NULL,
  };
  int result = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  return result == SQLITE_OK ? sqlite3_config(SQLITE_CONFIG_MALLOC, &memory) : result;
}
