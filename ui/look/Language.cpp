#include "ui/look/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

// Resources of a static library are only linked where they are asked for, from outside any namespace.
static void useTranslations()
{
#ifdef WORKLODE_TRANSLATIONS
    Q_INIT_RESOURCE(translations);
#endif
}

namespace worklode {
namespace {

QString folderOfTranslations()
{
    useTranslations();
    return u":/worklode/translations"_s;
}

/// Free functions have no class to be named after, and the tools write down one context for what asks under another: where the
/// context that asks has no such text, the same text of the room's own context is meant.
class Dictionary final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* note, int n) const override
    {
        const QByteArray asked(context);
        for (const QByteArray& name : {asked, QByteArray(asked).replace("worklode::", ""), QByteArray("worklode")})
            if (const QString found = QTranslator::translate(name.constData(), source, note, n); !found.isEmpty())
                return found;
        return {};
    }
};

} // namespace

QStringList builtInLanguages()
{
    QStringList codes{u"en"_s};
    for (const QString& file : QDir(folderOfTranslations()).entryList({u"worklode_*.qm"_s}, QDir::Files, QDir::Name))
        codes.append(file.mid(9, 2));
    return codes;
}

QString languageName(const QString& code)
{
    return QLocale(code).nativeLanguageName();
}

QString languageFor(const QString& choice, const QLocale& system)
{
    const QString code = choice == u"system"_s || choice.isEmpty() ? system.name().left(2) : choice;
    return builtInLanguages().contains(code) ? code : u"en"_s;
}

void applyLanguage(QCoreApplication& application, const QString& code)
{
    const QLocale system = QLocale::system();
    const bool same = system.name().left(2) == code;
    // The same language keeps the system's country: its dates and separators are what people there are used to.
    QLocale::setDefault(same ? system : code == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code));
    if (code == u"en"_s)
        return;
    auto* qt = new QTranslator(&application);
    if (qt->load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto* own = new Dictionary(&application);
    if (own->load(folderOfTranslations() + u"/worklode_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(own);
}

} // namespace worklode
