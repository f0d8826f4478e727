// Takes pictures of the administration's sections and dialogs, for looking at.
#pragma once

#include "tests/admin/AdminOffice.h"

#include <QImage>

namespace worklode::testing {

class Pictures
{
public:
    /// Files are called FOLDER/NAME + `suffix` + .png.
    Pictures(AdminOffice& office, QString folder, QString suffix);

    void window(const QString& name);
    void section(const QString& title, const QString& name);
    /// Over its window, which is shaded: as people see it.
    void dialog(QWidget& widget, const QString& name);
    /// Of the dialog that `open` runs until it is closed.
    void nextDialog(const QString& name, const std::function<void()>& open);

private:
    void write(const QImage& image, const QString& name) const;
    /// Instead of the temporary folder, which is another one at every run.
    void nameAnotherPlace() const;

    AdminOffice& m_office;
    QString m_folder, m_suffix;
};

/// Units, collectors, users, configurations, codes and Views, and their dialogs.
void takePeople(AdminOffice& office, Pictures& pictures);

} // namespace worklode::testing
