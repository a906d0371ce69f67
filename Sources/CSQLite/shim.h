#include <sqlite3.h>

/// Variadic in C, so that Swift cannot call it. Turns an option of a connection on or off.
static inline int dateline_sqlite_configure(sqlite3 *connection, int option, int isOn) {
  return sqlite3_db_config(connection, option, isOn, (int *)0);
}

/// SQLITE_TRANSIENT, which makes SQLite copy the bytes, is a cast that Swift does not import.
static inline int dateline_sqlite_bind_text(sqlite3_stmt *statement, int place, const char *text, sqlite3_uint64 bytes) {
  return sqlite3_bind_text64(statement, place, text, bytes, SQLITE_TRANSIENT, SQLITE_UTF8);
}
