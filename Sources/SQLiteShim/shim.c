#include "SQLiteShim.h"
