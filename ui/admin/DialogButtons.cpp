#include "ui/admin/DialogButtons.h"

#include "ui/look/Parts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLayout>
#include <QPushButton>

namespace worklode {

QPushButton* addDialogButtons(QDialog& dialog, const QString& accept)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    auto* button = buttons->addButton(accept.isEmpty() ? QCoreApplication::translate("DialogButtons", "OK") : accept,
                                      QDialogButtonBox::AcceptRole);
    makePrimary(*button);
    button->setDefault(true);
    dialog.layout()->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return button;
}

} // namespace worklode
