#include "EmbeddedSchema.h"

static const unsigned char books_0001[] = {
#embed "../../schema/sqlite/books/0001-journal.sql"
};
static const unsigned char people_0001[] = {
#embed "../../schema/sqlite/people/0001-people.sql"
};
static const unsigned char projections_keeping[] = {
#embed "../../schema/sqlite/projections/keeping.sql"
};
static const unsigned char projections_giving[] = {
#embed "../../schema/sqlite/projections/giving.sql"
};
static const unsigned char projections_granting[] = {
#embed "../../schema/sqlite/projections/granting.sql"
};
static const unsigned char chart_fr_association[] = {
#embed "../../schema/charts/fr-association.csv"
};
static const unsigned char chart_plain[] = {
#embed "../../schema/charts/plain.csv"
};
static const unsigned char projections_council[] = {
#embed "../../schema/sqlite/projections/council.sql"
};
static const unsigned char projections_awards[] = {
#embed "../../schema/sqlite/projections/awards.sql"
};

#define EMBEDDED(path, name) {path, name, sizeof name}

static const caisse_embedded_file files[] = {
    EMBEDDED("sqlite/books/0001-journal.sql", books_0001),
    EMBEDDED("sqlite/people/0001-people.sql", people_0001),
    EMBEDDED("sqlite/projections/keeping.sql", projections_keeping),
    EMBEDDED("sqlite/projections/giving.sql", projections_giving),
    EMBEDDED("sqlite/projections/granting.sql", projections_granting),
    EMBEDDED("charts/fr-association.csv", chart_fr_association),
    EMBEDDED("charts/plain.csv", chart_plain),
    EMBEDDED("sqlite/projections/council.sql", projections_council),
    EMBEDDED("sqlite/projections/awards.sql", projections_awards),
};

caisse_embedded_file caisse_embedded_file_at(size_t index) { return files[index]; }

size_t caisse_embedded_file_count(void) { return sizeof files / sizeof files[0]; }
