#include "EmbeddedSchema.h"
