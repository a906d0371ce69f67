#include "charsets.h"

// #embed keeps the tables inside the binary, so that it can be moved anywhere.
static const char single_byte[] = {
#embed "data/single-byte.txt"
};

struct dateline_charsets dateline_single_byte_charsets(void) {
  return (struct dateline_charsets){single_byte, sizeof single_byte};
}
