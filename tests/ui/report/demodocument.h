#pragma once

#include "report/pdfdocument.h"

/// A document with every kind of block, several pages long.
[[nodiscard]] waterline::PdfDocument demoDocument();
