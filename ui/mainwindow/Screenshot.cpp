#include "ui/mainwindow/Screenshot.h"

#include "ui/mainwindow/MainWindow.h"

#include <QCoreApplication>
#include <QImageWriter>

#include <cstdio>

namespace worklode {

Screenshot::Screenshot(MainWindow& window, QString file) : QObject(&window), m_window(window), m_file(std::move(file))
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(400);
    connect(&window, &MainWindow::settledChanged, this, &Screenshot::look);
    connect(&m_calm, &QTimer::timeout, this, &Screenshot::take);
    m_calm.start();
}

void Screenshot::look()
{
    m_calm.start();
}

void Screenshot::take()
{
    if (!m_window.settled()) {
        m_calm.start();
        return;
    }
    if (!m_window.failure().isEmpty()) {
        std::fprintf(stderr, "worklode: %s\n", qUtf8Printable(m_window.failure()));
        QCoreApplication::exit(1);
        return;
    }
    QImageWriter writer(m_file, "png");
    writer.setCompression(100);
    if (!writer.write(m_window.grab().toImage().convertToFormat(QImage::Format_RGB32))) {
        std::fprintf(stderr, "worklode: %s: %s\n", qUtf8Printable(m_file), qUtf8Printable(writer.errorString()));
        QCoreApplication::exit(1);
        return;
    }
    QCoreApplication::exit(0);
}

} // namespace worklode
