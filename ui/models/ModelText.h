// What a table or tree shows, as text for the clipboard and for files.
#pragma once

#include <QString>

class QAbstractItemModel;

namespace worklode {

/// Tab-separated, header first, cells as shown: what a spreadsheet takes from the clipboard.
QString toTsv(const QAbstractItemModel& model);
/// RFC 4180, header with units, numbers with all their digits. A tree is written row by row with its level in front.
/// Texts that a spreadsheet would run as a formula get an apostrophe before them.
QString toCsv(const QAbstractItemModel& model);

} // namespace worklode
