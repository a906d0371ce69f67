#include "lexicon.h"
#include <string.h>

// #embed keeps the lists inside the binary, so that it can be moved anywhere.
static const char english[] = {
#embed "data/english.txt"
};

static const char news[] = {
#embed "data/news.txt"
};

static const char dutch[] = {
#embed "data/dutch.txt"
};

static const char french[] = {
#embed "data/french.txt"
};

static const char german[] = {
#embed "data/german.txt"
};

static const char italian[] = {
#embed "data/italian.txt"
};

static const char polish[] = {
#embed "data/polish.txt"
};

static const char portuguese[] = {
#embed "data/portuguese.txt"
};

static const char russian[] = {
#embed "data/russian.txt"
};

static const char spanish[] = {
#embed "data/spanish.txt"
};

static const char turkish[] = {
#embed "data/turkish.txt"
};

struct dateline_words dateline_words_english(void) {
  return (struct dateline_words){english, sizeof english};
}

struct dateline_words dateline_words_news(void) {
  return (struct dateline_words){news, sizeof news};
}

struct dateline_words dateline_words_of(const char *language) {
  static const struct {
    const char *language;
    struct dateline_words words;
  } lists[] = {
      {"de", {german, sizeof german}},         {"es", {spanish, sizeof spanish}}, {"fr", {french, sizeof french}},
      {"it", {italian, sizeof italian}},       {"nl", {dutch, sizeof dutch}},     {"pl", {polish, sizeof polish}},
      {"pt", {portuguese, sizeof portuguese}}, {"ru", {russian, sizeof russian}}, {"tr", {turkish, sizeof turkish}},
  };
  for (size_t index = 0; index < sizeof lists / sizeof *lists; index += 1) {
    if (strcmp(lists[index].language, language) == 0) return lists[index].words;
  }
  return (struct dateline_words){english, 0};
}
