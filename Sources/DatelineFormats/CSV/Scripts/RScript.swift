import DatelineModel

enum RScript {
  static func text(_ options: CSVOptions) -> String {
    """
    # Reads the tables into R (3.5 or later) with base R alone.
    # usage, in the folder that holds tables/: source("scripts/read-tables.R"); tables <- read_tables()
    # Gives a list of data frames by the names of the tables. Coded columns are factors, days are Date, each column has an
    # attribute "label".

    table_codes <- list(
    \(Vocabularies.all.map(codes).joined(separator: ",\n"))
    )

    # table: column, type or vocabulary, title
    table_columns <- list(
    \(Tables.all.map(table).joined(separator: ",\n"))
    )

    read_tables <- function(folder = "tables") {
      sapply(names(table_columns), read_table, folder = folder, simplify = FALSE)
    }

    read_table <- function(name, folder = "tables") {
      columns <- matrix(table_columns[[name]], nrow = 3)
      frame <- read.csv(
        file.path(folder, paste0(name, ".csv")), header = FALSE, skip = 1, col.names = columns[1, ], colClasses = "character",
        na.strings = "", encoding = "UTF-8", strip.white = FALSE, fill = FALSE, blank.lines.skip = FALSE)
      for (i in seq_len(ncol(columns))) {
        frame[[i]] <- typed_column(frame[[i]], columns[2, i])
        attr(frame[[i]], "label") <- columns[3, i]
      }
      frame
    }

    typed_column <- function(cells, type) {
      if (type %in% names(table_codes)) return(factor(cells, levels = table_codes[[type]]))
      switch(type,
        integer = as.integer(cells),
        decimal = as.numeric(cells),
        boolean = cells == "true",
        date = as.Date(cells, format = "%Y-%m-%d"),
        \(options.formulaGuard ? #"sub("^'('*[-=+@\t\r])", "\\1", cells)"# : "cells"))
    }

    """
  }

  private static func codes(_ vocabulary: VocabularyListing) -> String {
    "  \(vocabulary.name) = c(\(ScriptLiteral.texts(vocabulary.values.map(\.value))))"
  }

  private static func table(_ table: TableListing) -> String {
    let columns = table.columns.map { column in
      "    \(ScriptLiteral.text(column.name)), \(ScriptLiteral.type(column)), \(ScriptLiteral.text(column.title))"
    }
    return "  \(ScriptLiteral.text(table.name.rawValue)) = c(\n\(columns.joined(separator: ",\n")))"
  }
}
