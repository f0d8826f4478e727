// Takes pictures of the administration's sections and dialogs, for looking at.
#pragma once

#include "tests/admin/AdminOffice.h"
#include "ui/admin/AdminPage.h"

#include <QImageWriter>

namespace worklode::testing {

class Pictures
{
public:
    /// Files are called FOLDER/NAME + `suffix` + .png.
    Pictures(AdminOffice& office, QString folder, QString suffix)
        : m_office(office), m_folder(std::move(folder)), m_suffix(std::move(suffix))
    {
    }

    void take(QWidget& widget, const QString& name)
    {
        m_office.settle();
        for (int i = 0; i < 40; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QImageWriter writer(QStringLiteral("%1/%2%3.png").arg(m_folder, name, m_suffix), "png");
        writer.setCompression(100);
        writer.write(widget.grab().toImage().convertToFormat(QImage::Format_RGB32));
    }
    void window(const QString& name) { take(*m_office.window, name); }
    void section(const QString& title, const QString& name)
    {
        m_office.admin().openSection(title);
        window(name);
    }
    void dialog(QWidget& widget, const QString& name)
    {
        widget.show();
        take(widget, name);
        widget.hide();
    }

private:
    AdminOffice& m_office;
    QString m_folder, m_suffix;
};

/// Units, collectors, users, configurations, codes and Views; their dialogs where `dialogs`.
void takePeople(AdminOffice& office, Pictures& pictures, bool dialogs);

} // namespace worklode::testing
