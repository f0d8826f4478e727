// The screens that the made-up people visit: what a window says there and how it is worked with.
#pragma once

#include "demo/DemoRandom.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace worklode {

enum class DemoPlace : std::uint8_t {
    CrmQueue, CrmCase, CrmAddress, CrmDispute, CrmClosed, CrmSearch,
    ClaimSearch, ClaimDetail, ClaimAssess, ClaimDecision,
    HostMenu, HostPolicy, HostAddress,
    MailInbox, MailRead, MailAddress, MailCompose, MailConfirm,
    ExcelReport, ExcelCalc, ExcelTracker, WordLetter, WordTemplate, PdfForm, PdfTerms,
    TeamsChat, TeamsCall, NotesPage, Notepad, Files, Logon, RemoteDesktop, SapPost, SapReport, Slides, Calculator, Snipping,
    Softphone, Spooler, Fax,
    WebPolicy, WebIntranet, WebSignOn, WebTickets, WebMaps, WebRegistry, WebBank, WebTranslate,
    WebNews, WebSocial, WebShop, WebVideo, WebWeather, WebSearch, NewTab,
    ZipTool, WebConvert, PasswordTool, MusicPlayer,
    Count
};
constexpr std::size_t kDemoPlaces = static_cast<std::size_t>(DemoPlace::Count);

/// How a place is worked with. Texts may use {case} {claim} {policy} {customer} {n} {day}.
struct DemoPlaceInfo {
    DemoPlace place;
    std::string_view app;    ///< raw id, as a desktop records it
    std::string_view title;
    std::string_view url;    ///< empty: not a browser page
    double seconds;          ///< a typical visit
    double keysPerMinute, clicksPerMinute, scrollsPerMinute;
    double errorShare;       ///< of the keys
};

const DemoPlaceInfo& demoPlace(DemoPlace place);

/// What the texts of one episode speak of.
struct DemoSubject {
    std::uint32_t caseNumber = 0;
    std::uint32_t claimNumber = 0;
    std::uint32_t policyNumber = 0;
    std::string_view customer;
    std::string_view day; ///< ISO date
};

DemoSubject demoSubject(DemoRandom& dice, std::string_view day);
/// Fills a text's {…} from the subject; {n} is `n`.
std::string demoText(std::string_view text, const DemoSubject& subject, std::uint64_t n);

} // namespace worklode
