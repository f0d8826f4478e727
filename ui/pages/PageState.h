// What somebody arranged on a page, kept from run to run: splitters, widths and order of columns, sorting, which tab is in front.
#pragma once

#include <QSettings>

class QWidget;

namespace worklode {

/// A widget with this property (its name) below a page is arranged on its own, under that name: it may not be there yet.
inline constexpr char kOwnStateProperty[] = "ownState";

/// The group of such a widget on a page with the group `group`.
QString ownStateGroup(const QString& group, const QWidget& part);

/// Writes the arrangement of all splitters, headers and tabs below `page` into `group`.
void savePageState(const QWidget& page, QSettings& settings, const QString& group);
/// Puts back what was written; what has other parts by now is left as it is. The tab in front comes last: it may make its content.
void restorePageState(QWidget& page, const QSettings& settings, const QString& group);

} // namespace worklode
