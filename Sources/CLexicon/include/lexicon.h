#pragma once
#include <stddef.h>

/// Words, one on a line, as UTF-8: see data/README.md.
struct dateline_words {
  const char *_Nonnull bytes;
  size_t length;
};

struct dateline_words dateline_words_english(void);
struct dateline_words dateline_words_news(void);

/// The small words of another language; none where there is no list.
/// @param language ISO 639-1, as in `fr`.
struct dateline_words dateline_words_of(const char *_Nonnull language);
