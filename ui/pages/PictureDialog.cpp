#include "ui/pages/PictureDialog.h"

#include "ui/look/DrawingFile.h"
#include "ui/look/Format.h"
#include "ui/look/Parts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

PictureDialog::PictureDialog(const Drawing& picture, const QString& title, QWidget* parent)
    : QDialog(parent), m_picture(picture), m_title(title), m_form(new QComboBox(this)), m_size(new QComboBox(this))
{
    setWindowTitle(tr("Export picture"));
    auto* form = new QFormLayout(this);
    m_form->addItems({tr("PNG picture, of pixels"), tr("SVG drawing, sharp at any size")});
    form->addRow(tr("&Form"), m_form);
    for (const int scale : {1, 2, 4}) {
        const QSize size = pictureSize(picture) * scale;
        m_size->addItem(tr("%1×  (%2 × %3 pixels)").arg(scale).arg(size.width()).arg(size.height()), scale);
    }
    m_size->setCurrentIndex(1);
    form->addRow(tr("&Size"), m_size);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    makePrimary(*buttons->button(QDialogButtonBox::Save));
    form->addRow(buttons);
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] { m_size->setEnabled(!drawing()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PictureDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool PictureDialog::drawing() const
{
    return m_form->currentIndex() == 1;
}

int PictureDialog::scale() const
{
    return m_size->currentData().toInt();
}

void PictureDialog::save()
{
    const QString ending = drawing() ? u".svg"_s : u".png"_s;
    QString name = QFileDialog::getSaveFileName(this, tr("Export picture"), fileNameText(m_title.toLower().replace(u' ', u'-')) + ending,
                                                drawing() ? tr("SVG drawings (*.svg)") : tr("PNG pictures (*.png)"));
    if (name.isEmpty())
        return;
    if (!name.endsWith(ending, Qt::CaseInsensitive))
        name += ending;
    const QString fault = savePicture(name, m_picture, m_title, scale());
    m_message = fault.isEmpty() ? tr("Exported to %1").arg(name) : fault;
    accept();
}

} // namespace worklode
