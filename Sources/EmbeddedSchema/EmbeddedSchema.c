#include "EmbeddedSchema.h"

static const unsigned char books_0001[] = {
#embed "../../schema/sqlite/books/0001-journal.sql"
};
static const unsigned char books_0002[] = {
#embed "../../schema/sqlite/books/0002-checkpoints.sql"
};
static const unsigned char people_0001[] = {
#embed "../../schema/sqlite/people/0001-people.sql"
};
static const unsigned char people_0002[] = {
#embed "../../schema/sqlite/people/0002-seal.sql"
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
static const unsigned char projections_hosting[] = {
#embed "../../schema/sqlite/projections/hosting.sql"
};
static const unsigned char projections_letters[] = {
#embed "../../schema/sqlite/projections/letters.sql"
};
static const unsigned char letter_en_acknowledgement[] = {
#embed "../../schema/letters/en/acknowledgement.txt"
};
static const unsigned char letter_en_award[] = {
#embed "../../schema/letters/en/award.txt"
};
static const unsigned char letter_en_bounce[] = {
#embed "../../schema/letters/en/bounce.txt"
};
static const unsigned char letter_en_payment_sent[] = {
#embed "../../schema/letters/en/payment-sent.txt"
};
static const unsigned char letter_en_refusal[] = {
#embed "../../schema/letters/en/refusal.txt"
};
static const unsigned char letter_en_release[] = {
#embed "../../schema/letters/en/release.txt"
};
static const unsigned char letter_en_report_reminder[] = {
#embed "../../schema/letters/en/report-reminder.txt"
};
static const unsigned char letter_en_thanks[] = {
#embed "../../schema/letters/en/thanks.txt"
};
static const unsigned char letter_en_waiting[] = {
#embed "../../schema/letters/en/waiting.txt"
};
static const unsigned char letter_fr_acknowledgement[] = {
#embed "../../schema/letters/fr/acknowledgement.txt"
};
static const unsigned char letter_fr_award[] = {
#embed "../../schema/letters/fr/award.txt"
};
static const unsigned char letter_fr_bounce[] = {
#embed "../../schema/letters/fr/bounce.txt"
};
static const unsigned char letter_fr_payment_sent[] = {
#embed "../../schema/letters/fr/payment-sent.txt"
};
static const unsigned char letter_fr_refusal[] = {
#embed "../../schema/letters/fr/refusal.txt"
};
static const unsigned char letter_fr_release[] = {
#embed "../../schema/letters/fr/release.txt"
};
static const unsigned char letter_fr_report_reminder[] = {
#embed "../../schema/letters/fr/report-reminder.txt"
};
static const unsigned char letter_fr_thanks[] = {
#embed "../../schema/letters/fr/thanks.txt"
};
static const unsigned char letter_fr_waiting[] = {
#embed "../../schema/letters/fr/waiting.txt"
};
static const unsigned char verify_draw_sample[] = {
#embed "../../fixtures/verify/draw_sample.py"
};
static const unsigned char verify_members[] = {
#embed "../../fixtures/verify/members.py"
};
static const unsigned char verify_proofs[] = {
#embed "../../fixtures/verify/proofs.py"
};
static const unsigned char verify_verify_export[] = {
#embed "../../fixtures/verify/verify_export.py"
};
static const unsigned char verify_verify_receipt[] = {
#embed "../../fixtures/verify/verify_receipt.py"
};

#define EMBEDDED(path, name) {path, name, sizeof name}

static const caisse_embedded_file files[] = {
    EMBEDDED("sqlite/books/0001-journal.sql", books_0001),
    EMBEDDED("sqlite/books/0002-checkpoints.sql", books_0002),
    EMBEDDED("sqlite/people/0001-people.sql", people_0001),
    EMBEDDED("sqlite/people/0002-seal.sql", people_0002),
    EMBEDDED("sqlite/projections/keeping.sql", projections_keeping),
    EMBEDDED("sqlite/projections/giving.sql", projections_giving),
    EMBEDDED("sqlite/projections/granting.sql", projections_granting),
    EMBEDDED("charts/fr-association.csv", chart_fr_association),
    EMBEDDED("charts/plain.csv", chart_plain),
    EMBEDDED("sqlite/projections/council.sql", projections_council),
    EMBEDDED("sqlite/projections/awards.sql", projections_awards),
    EMBEDDED("sqlite/projections/hosting.sql", projections_hosting),
    EMBEDDED("sqlite/projections/letters.sql", projections_letters),
    EMBEDDED("letters/en/acknowledgement.txt", letter_en_acknowledgement),
    EMBEDDED("letters/en/award.txt", letter_en_award),
    EMBEDDED("letters/en/bounce.txt", letter_en_bounce),
    EMBEDDED("letters/en/payment-sent.txt", letter_en_payment_sent),
    EMBEDDED("letters/en/refusal.txt", letter_en_refusal),
    EMBEDDED("letters/en/release.txt", letter_en_release),
    EMBEDDED("letters/en/report-reminder.txt", letter_en_report_reminder),
    EMBEDDED("letters/en/thanks.txt", letter_en_thanks),
    EMBEDDED("letters/en/waiting.txt", letter_en_waiting),
    EMBEDDED("letters/fr/acknowledgement.txt", letter_fr_acknowledgement),
    EMBEDDED("letters/fr/award.txt", letter_fr_award),
    EMBEDDED("letters/fr/bounce.txt", letter_fr_bounce),
    EMBEDDED("letters/fr/payment-sent.txt", letter_fr_payment_sent),
    EMBEDDED("letters/fr/refusal.txt", letter_fr_refusal),
    EMBEDDED("letters/fr/release.txt", letter_fr_release),
    EMBEDDED("letters/fr/report-reminder.txt", letter_fr_report_reminder),
    EMBEDDED("letters/fr/thanks.txt", letter_fr_thanks),
    EMBEDDED("letters/fr/waiting.txt", letter_fr_waiting),
    EMBEDDED("verify/draw_sample.py", verify_draw_sample),
    EMBEDDED("verify/members.py", verify_members),
    EMBEDDED("verify/proofs.py", verify_proofs),
    EMBEDDED("verify/verify_export.py", verify_verify_export),
    EMBEDDED("verify/verify_receipt.py", verify_verify_receipt),
};

caisse_embedded_file caisse_embedded_file_at(size_t index) { return files[index]; }

size_t caisse_embedded_file_count(void) { return sizeof files / sizeof files[0]; }
