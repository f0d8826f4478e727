// The words of rules and triggers, as people of this language read them.
#pragma once

#include "catalog/Catalog.h"

#include <QString>

namespace worklode {

QString fieldWord(ScreenField field);
QString operatorWord(TextOperator op);
QString anchorWord(Anchor anchor);
QString pageWord(const std::string& page); ///< `summary | opportunities | tasks | timeline`; another one as it is

} // namespace worklode
