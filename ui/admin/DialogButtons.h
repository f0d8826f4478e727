// The row of buttons at the foot of a dialog: Cancel, and the one that does it.
#pragma once

#include <QString>

class QDialog;
class QPushButton;

namespace worklode {

/// Adds them below what the dialog's column has so far, and gives the one that accepts. Empty text: OK.
QPushButton* addDialogButtons(QDialog& dialog, const QString& accept = {});

} // namespace worklode
