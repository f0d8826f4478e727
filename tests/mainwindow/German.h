// The window's language is German for as long as one of these lives.
#pragma once

#include "ui/look/Language.h"

#include <QApplication>
#include <QTranslator>

namespace worklode::testing {

struct German {
    German() : before(QLocale()) { applyLanguage(*qApp, QStringLiteral("de")); }
    ~German()
    {
        for (QTranslator* translator : qApp->findChildren<QTranslator*>()) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
        QLocale::setDefault(before);
    }
    QLocale before;
};

} // namespace worklode::testing
