import DatelineModel

/// Tables that a database has besides those of the model: what other formats say in files of their own.
enum AddedTables {
  static let dataset = SQLTable(
    name: "dataset", title: "Dataset",
    description: "The dataset as a work that can be cited: one row a value of a property.",
    columns: [
      SQLColumn(
        name: "property", description: "What is said: title, version, creator.family, creator.orcid, and the like.",
        isRequired: true),
      SQLColumn(
        name: "position",
        description: "Which one, from 1; what is said of the same creator, funding, work or curator has the same position.",
        storage: .integer, isRequired: true),
      SQLColumn(name: "value", description: "The value.", isRequired: true),
    ], primaryKey: ["property", "position"])

  static let codebook = SQLTable(
    name: "codebook", title: "Codebook", description: "What every table, view and column means: one row each.",
    columns: [
      SQLColumn(name: "table_name", description: "Name of the table or view.", isRequired: true),
      SQLColumn(
        name: "position", description: "Which of its columns, from 1; 0 stands for the table itself.", storage: .integer,
        isRequired: true),
      SQLColumn(name: "column_name", description: "Name of the column; missing for the table itself."),
      SQLColumn(name: "title", description: "Its name for people; missing for columns of views."),
      SQLColumn(
        name: "type",
        description: "What cells are: id, text, integer, decimal, boolean, date, edtf, iri, language, code. Decimals are texts.",
        check: "type IN ('table', 'view', 'search', 'id', 'text', 'integer', 'decimal', 'boolean', 'date', 'edtf', 'iri', "
          + "'language', 'code')"),
      SQLColumn(
        name: "required", description: "1 where no cell is missing.", storage: .integer, check: "required IN (0, 1)"),
      SQLColumn(name: "refers_to", description: "The table and column in which each id stands."),
      SQLColumn(name: "vocabulary", description: "The vocabulary of which each cell is a value."),
      SQLColumn(name: "unit", description: "What one of a number is."),
      SQLColumn(name: "description", description: "What it means.", isRequired: true),
    ], primaryKey: ["table_name", "position"])

  static let all = [dataset, codebook]
}
