// Debian builds libxml2 with ICU, and ICU's headers clash with Foundation's in debug builds; nothing here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

/// `xmlFree` is a variable that holds a function, which Swift's language mode 6 does not let through.
static inline void dateline_xml_free(void *memory) { xmlFree(memory); }
