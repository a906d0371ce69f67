#include "lexicon.h"

// #embed keeps the lists inside the binary, so that it can be moved anywhere.
static const char english[] = {
#embed "data/english.txt"
};

static const char news[] = {
#embed "data/news.txt"
};

struct dateline_words dateline_words_english(void) {
  return (struct dateline_words){english, sizeof english};
}

struct dateline_words dateline_words_news(void) {
  return (struct dateline_words){news, sizeof news};
}
