#include "schemas.h"

#define SCHEMA(name)                                  \
  dateline_schema dateline_schema_##name(void) {      \
    return (dateline_schema){name, sizeof(name)};     \
  }

static const unsigned char tei_rng[] = {
#embed "../../schemas/tei/dateline.rng"
};
SCHEMA(tei_rng)
