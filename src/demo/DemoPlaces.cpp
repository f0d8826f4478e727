#include "demo/DemoPlaces.h"

#include "demo/DemoPeople.h"

#include <array>

namespace worklode {

namespace {

using P = DemoPlace;

// place, raw id, title, url, seconds, keys, clicks and scrolls a minute, share of error keys
constexpr std::array<DemoPlaceInfo, kDemoPlaces> kPlaces = {{
    {P::CrmQueue, "MeridianCRM.exe", "Work queue ({n} open) - Meridian CRM", "", 8, 4, 22, 8, .05},
    {P::CrmCase, "MeridianCRM.exe", "Case {case} - {customer} - Meridian CRM", "", 14, 45, 16, 6, .06},
    {P::CrmAddress, "MeridianCRM.exe", "Address of {customer} (case {case}) - Meridian CRM", "", 16, 110, 14, 1, .07},
    {P::CrmDispute, "MeridianCRM.exe", "Dispute {case} - {customer} - Meridian CRM", "", 15, 60, 14, 5, .06},
    {P::CrmClosed, "MeridianCRM.exe", "Case {case} closed - Meridian CRM", "", 5, 2, 18, 0, .0},
    {P::CrmSearch, "MeridianCRM.exe", "Search results for {customer} - Meridian CRM", "", 8, 70, 16, 10, .08},
    {P::ClaimSearch, "claimsdesk.exe", "ClaimsDesk - Search", "", 8, 90, 12, 3, .06},
    {P::ClaimDetail, "claimsdesk.exe", "ClaimsDesk - Motor claim {claim} - {customer}", "", 14, 30, 18, 12, .05},
    {P::ClaimAssess, "claimsdesk.exe", "ClaimsDesk - Assessment of claim {claim}", "", 17, 80, 14, 6, .06},
    {P::ClaimDecision, "claimsdesk.exe", "ClaimsDesk - Decision on claim {claim}", "", 11, 60, 16, 1, .05},
    {P::HostMenu, "pcsws.exe", "Session A - MM01 Main menu", "", 6, 60, 2, 0, .05},
    {P::HostPolicy, "pcsws.exe", "Session A - PL20 Policy {policy}", "", 12, 95, 2, 0, .07},
    {P::HostAddress, "pcsws.exe", "Session A - AD01 Address {policy}", "", 15, 150, 2, 0, .09},
    {P::MailInbox, "OUTLOOK.EXE", "Inbox - Shared Mailbox - Outlook", "", 9, 2, 18, 14, .20},
    {P::MailRead, "OUTLOOK.EXE", "RE: Case {case} {customer} - Message (HTML)", "", 12, 3, 9, 16, .20},
    {P::MailAddress, "OUTLOOK.EXE", "Change of address {customer} - Message (HTML)", "", 10, 3, 9, 8, .20},
    {P::MailCompose, "OUTLOOK.EXE", "Your request {case} - Message (HTML) - Draft", "", 20, 170, 6, 1, .235},
    {P::MailConfirm, "OUTLOOK.EXE", "Confirmation: change of address {case} - Message (HTML)", "", 10, 60, 10, 0, .22},
    {P::ExcelReport, "EXCEL.EXE", "Daily Report {day}.xlsx - Excel", "", 15, 70, 22, 12, .07},
    {P::ExcelCalc, "EXCEL.EXE", "Reserve calculation {claim}.xlsx - Excel", "", 14, 60, 20, 5, .07},
    {P::ExcelTracker, "EXCEL.EXE", "Team tracker - week {n}.xlsx - Excel", "", 11, 50, 20, 14, .06},
    {P::WordLetter, "WINWORD.EXE", "Letter to {customer} {case}.docx - Word", "", 19, 140, 8, 3, .10},
    {P::WordTemplate, "WINWORD.EXE", "Template reply 14.docx - Word", "", 9, 10, 12, 8, .06},
    {P::PdfForm, "AcroRd32.exe", "Claim form {claim}.pdf - Reader", "", 12, 1, 8, 30, .0},
    {P::PdfTerms, "Acrobat.exe", "Terms and conditions 2026.pdf (page {n}) - Acrobat", "", 13, 1, 5, 42, .0},
    {P::TeamsChat, "ms-teams.exe", "Chat | {customer} follow-up | Microsoft Teams", "", 10, 110, 6, 4, .12},
    {P::TeamsCall, "Teams.exe", "Team stand-up | Microsoft Teams", "", 40, 2, 3, 0, .0},
    {P::NotesPage, "ONENOTE.EXE", "Notes {day} - OneNote", "", 16, 150, 5, 2, .09},
    {P::Notepad, "notepad.exe", "*Untitled - Notepad", "", 12, 140, 4, 0, .08},
    {P::Files, "explorer.exe", "Claims share\\2026\\{claim}", "", 7, 4, 24, 10, .0},
    {P::Logon, "LogonUI.exe", "Windows sign-in", "", 12, 60, 5, 0, .09},
    {P::RemoteDesktop, "wfica32.exe", "Meridian virtual desktop - Sign in", "", 12, 55, 8, 0, .08},
    {P::SapPost, "saplogon.exe", "Post document: FB60 {claim}", "", 17, 120, 10, 2, .06},
    {P::SapReport, "saplogon.exe", "Vendor line items FBL1N", "", 12, 25, 12, 18, .05},
    {P::Slides, "POWERPNT.EXE", "Monthly review {n}.pptx - PowerPoint", "", 16, 60, 24, 6, .08},
    {P::Calculator, "CalculatorApp.exe", "Calculator", "", 6, 100, 8, 0, .08},
    {P::Snipping, "SnippingTool.exe", "Snipping Tool", "", 5, 4, 24, 0, .0},
    {P::Softphone, "softphone.exe", "Call {n} - {customer}", "", 25, 3, 6, 0, .0},
    {P::Spooler, "spoolview.exe", "Print queue", "", 5, 0, 16, 2, .0},
    {P::Fax, "faxcenter.exe", "Fax to {customer}", "", 12, 40, 14, 0, .06},
    {P::WebPolicy, "chrome.exe", "Policy {policy} - Policy Portal", "https://policy.meridian.example/policies/{policy}", 13, 25, 18, 16, .05},
    {P::WebIntranet, "chrome.exe", "Procedures - Intranet", "https://wiki.meridian.example/procedures/{n}", 14, 12, 12, 26, .06},
    {P::WebSignOn, "chrome.exe", "Sign in - Meridian", "https://login.meridian.example/oauth2/authorize", 9, 90, 8, 0, .09},
    {P::WebTickets, "msedge.exe", "Ticket {n} - Helpdesk", "https://tickets.helpdesk.example/t/{n}", 13, 70, 12, 10, .08},
    {P::WebMaps, "chrome.exe", "Route to {customer} - Maps", "https://maps.example.com/route", 10, 30, 18, 18, .06},
    {P::WebRegistry, "chrome.exe", "Vehicle record - Registry", "https://registry.gov.example/vehicle/{n}", 12, 60, 14, 8, .07},
    {P::WebBank, "msedge.exe", "Payments - Business banking", "https://business.bank.example/payments", 13, 60, 16, 8, .06},
    {P::WebTranslate, "chrome.exe", "Translate text", "https://translate.example/text", 9, 30, 12, 2, .06},
    {P::WebNews, "chrome.exe", "Today's headlines - The Morning Post", "https://news.example.org/articles/{n}", 14, 1, 6, 34, .0},
    {P::WebSocial, "chrome.exe", "Home / Chatterbox", "https://www.chatterbox.example/home", 13, 12, 8, 44, .06},
    {P::WebShop, "msedge.exe", "Running shoes - Bazaar", "https://sports.shop.example/shoes/{n}", 14, 6, 12, 28, .05},
    {P::WebVideo, "chrome.exe", "Clip {n} - Tubular", "https://video.example/watch", 28, 1, 4, 3, .0},
    {P::WebWeather, "chrome.exe", "Weather this week", "https://weather.example/city", 7, 2, 6, 12, .0},
    {P::WebSearch, "chrome.exe", "meridian form {n} - Search", "https://search.example.com/search", 8, 60, 12, 12, .08},
    {P::NewTab, "chrome.exe", "New Tab", "", 4, 40, 10, 0, .05},
    {P::ZipTool, "7zFM.exe", "C:\\Claims\\{claim}.zip", "", 7, 2, 22, 4, .0},
    {P::WebConvert, "chrome.exe", "Convert file {n}", "https://convertitall.example/pdf", 10, 4, 20, 4, .0},
    {P::PasswordTool, "KeePass.exe", "Meridian.kdbx - KeePass", "", 5, 12, 14, 2, .05},
    {P::MusicPlayer, "Tunes.exe", "Playlist {n}", "", 6, 1, 12, 4, .0},
}};

void append(std::string& out, std::string_view token, const DemoSubject& subject, std::uint64_t n)
{
    if (token == "case")
        out += std::to_string(4000 + subject.caseNumber / 100000) + '-' + std::to_string(subject.caseNumber % 100000);
    else if (token == "claim")
        out += "CL" + std::to_string(subject.claimNumber);
    else if (token == "policy")
        out += std::to_string(subject.policyNumber);
    else if (token == "customer")
        out += subject.customer;
    else if (token == "day")
        out += subject.day;
    else
        out += std::to_string(n);
}

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kPlaces.size(); ++i)
        if (static_cast<std::size_t>(kPlaces[i].place) != i)
            return false;
    return true;
}
static_assert(inOrder());

} // namespace

const DemoPlaceInfo& demoPlace(DemoPlace place) { return kPlaces[static_cast<std::size_t>(place)]; }

DemoSubject demoSubject(DemoRandom& dice, std::string_view day)
{
    DemoSubject subject;
    subject.caseNumber = static_cast<std::uint32_t>(dice.between(10'000, 99'999'999));
    subject.claimNumber = static_cast<std::uint32_t>(dice.between(100'000, 9'999'999));
    subject.policyNumber = static_cast<std::uint32_t>(dice.between(20'000'000, 69'999'999));
    subject.customer = demoCustomer(dice.below(1000));
    subject.day = day;
    return subject;
}

std::string demoText(std::string_view text, const DemoSubject& subject, std::uint64_t n)
{
    std::string out;
    out.reserve(text.size() + 24);
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        out += text.substr(0, open);
        if (open == std::string_view::npos)
            break;
        const std::size_t close = text.find('}', open);
        append(out, text.substr(open + 1, close - open - 1), subject, n);
        text.remove_prefix(close + 1);
    }
    return out;
}

} // namespace worklode
