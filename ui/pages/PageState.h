// What somebody arranged on a page, kept from run to run: splitters, widths and order of columns, sorting, which tab is in front.
#pragma once

#include <QSettings>

class QWidget;

namespace worklode {

/// Writes the arrangement of all splitters, headers and tabs below `page` into `group`.
void savePageState(const QWidget& page, QSettings& settings, const QString& group);
/// Puts back what was written; what has other parts by now is left as it is.
void restorePageState(QWidget& page, const QSettings& settings, const QString& group);

} // namespace worklode
