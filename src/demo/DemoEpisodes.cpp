#include "demo/DemoEpisodes.h"

namespace worklode {

namespace {

using P = DemoPlace;
constexpr auto kCopy = DemoClipboard::Copy;
constexpr auto kPaste = DemoClipboard::Paste;
constexpr auto kBoth = DemoClipboard::Both;
constexpr auto kNone = DemoClipboard::None;

// Handle claim: from the queue to the closed case. The short way stays in two systems; the long ways wander.
constexpr std::array kClaimShort = {
    DemoStep{P::CrmQueue}, DemoStep{P::ClaimDetail}, DemoStep{P::ClaimAssess}, DemoStep{P::ClaimDecision}, DemoStep{P::CrmClosed}};
constexpr std::array kClaimForm = {
    DemoStep{P::CrmQueue}, DemoStep{P::ClaimDetail}, DemoStep{P::PdfForm}, DemoStep{P::ClaimAssess}, DemoStep{P::ClaimDecision},
    DemoStep{P::CrmClosed}};
constexpr std::array kClaimLong = {
    DemoStep{P::CrmQueue}, DemoStep{P::CrmCase, kCopy}, DemoStep{P::ClaimSearch, kPaste}, DemoStep{P::ClaimDetail},
    DemoStep{P::HostMenu}, DemoStep{P::HostPolicy, kCopy}, DemoStep{P::ExcelCalc, kPaste}, DemoStep{P::ClaimAssess},
    DemoStep{P::ClaimDecision}, DemoStep{P::CrmClosed}};
constexpr std::array kClaimWander = {
    DemoStep{P::CrmQueue}, DemoStep{P::CrmCase, kCopy}, DemoStep{P::ClaimSearch, kPaste}, DemoStep{P::ClaimDetail, kCopy},
    DemoStep{P::ExcelCalc, kPaste}, DemoStep{P::PdfForm}, DemoStep{P::ExcelCalc, kCopy}, DemoStep{P::WebPolicy, kNone, .5},
    DemoStep{P::WebRegistry, kPaste, .4}, DemoStep{P::PdfTerms, kNone, .4}, DemoStep{P::ClaimAssess, kPaste},
    DemoStep{P::MailRead, kNone, .4}, DemoStep{P::ClaimDecision}, DemoStep{P::CrmClosed}};
// Change address: from reading the mail to the confirmation, through the CRM and the old host.
constexpr std::array kAddressShort = {
    DemoStep{P::MailAddress, kCopy}, DemoStep{P::CrmAddress, kPaste}, DemoStep{P::HostAddress}, DemoStep{P::MailConfirm}, DemoStep{P::MailInbox}};
constexpr std::array kAddressLong = {
    DemoStep{P::MailAddress, kCopy}, DemoStep{P::Notepad, kPaste}, DemoStep{P::CrmSearch}, DemoStep{P::CrmAddress}, DemoStep{P::Notepad, kCopy},
    DemoStep{P::HostMenu}, DemoStep{P::HostAddress, kPaste}, DemoStep{P::WebMaps, kNone, .4}, DemoStep{P::MailConfirm}, DemoStep{P::MailInbox}};
constexpr std::array kAddressForgotten = {DemoStep{P::MailAddress}, DemoStep{P::CrmAddress}, DemoStep{P::Softphone}, DemoStep{P::MailConfirm}};
// Dispute: from the dispute screen to the letter.
constexpr std::array kDisputeShort = {
    DemoStep{P::CrmDispute}, DemoStep{P::WebPolicy}, DemoStep{P::PdfTerms}, DemoStep{P::WordLetter}, DemoStep{P::Files, kNone, .5}};
constexpr std::array kDisputeLong = {
    DemoStep{P::CrmDispute, kCopy}, DemoStep{P::WebSearch, kNone, .5}, DemoStep{P::WebIntranet}, DemoStep{P::PdfTerms, kNone, 1, 1.5},
    DemoStep{P::TeamsChat, kPaste}, DemoStep{P::WordTemplate, kCopy}, DemoStep{P::WordLetter, kPaste, 1, 1.3}, DemoStep{P::Spooler, kNone, .6}};
// The rest of a day.
constexpr std::array kMail = {
    DemoStep{P::MailInbox}, DemoStep{P::MailRead}, DemoStep{P::MailCompose, kBoth, .75, 1.2}, DemoStep{P::Files, kNone, .3},
    DemoStep{P::MailInbox}, DemoStep{P::TeamsChat, kNone, .5}, DemoStep{P::MailRead, kCopy}, DemoStep{P::CrmSearch, kPaste, .6}};
constexpr std::array kCall = {
    DemoStep{P::Softphone}, DemoStep{P::CrmSearch}, DemoStep{P::CrmCase}, DemoStep{P::WebPolicy, kCopy}, DemoStep{P::CrmCase, kPaste},
    DemoStep{P::NotesPage, kNone, .5}, DemoStep{P::WebTickets, kNone, .25}};
constexpr std::array kReport = {
    DemoStep{P::ExcelReport}, DemoStep{P::SapReport, kCopy}, DemoStep{P::ExcelReport, kPaste}, DemoStep{P::Calculator, kNone, .5},
    DemoStep{P::SapReport, kCopy}, DemoStep{P::ExcelReport, kPaste, 1, 1.4}, DemoStep{P::Slides, kNone, .15}, DemoStep{P::Snipping, kCopy, .2}};
constexpr std::array kPosting = {
    DemoStep{P::PdfForm}, DemoStep{P::SapPost, kNone, 1, 1.2}, DemoStep{P::WebBank, kCopy, .7}, DemoStep{P::SapPost, kPaste},
    DemoStep{P::ExcelTracker, kNone, .6}, DemoStep{P::MailRead, kNone, .3}};
constexpr std::array kHostWork = {
    DemoStep{P::ExcelTracker, kCopy}, DemoStep{P::HostMenu}, DemoStep{P::HostPolicy, kPaste}, DemoStep{P::HostAddress}, DemoStep{P::ExcelTracker},
    DemoStep{P::PasswordTool, kCopy, .1}, DemoStep{P::WebTranslate, kBoth, .3}};
constexpr std::array kPaper = {
    DemoStep{P::Fax, kNone, .7}, DemoStep{P::Files}, DemoStep{P::ZipTool, kNone, .5}, DemoStep{P::PdfForm}, DemoStep{P::WebConvert, kNone, .4},
    DemoStep{P::Spooler, kNone, .5}};
constexpr std::array kNotes = {DemoStep{P::NotesPage, kNone, 1, 1.5}, DemoStep{P::TeamsChat}, DemoStep{P::NotesPage}, DemoStep{P::WebIntranet, kNone, .5}};
constexpr std::array kMeeting = {DemoStep{P::TeamsCall, kNone, 1, 6}, DemoStep{P::NotesPage, kNone, .5}, DemoStep{P::TeamsChat}};
constexpr std::array kLeisure = {
    DemoStep{P::NewTab}, DemoStep{P::WebNews, kNone, .7}, DemoStep{P::WebSocial, kNone, .5}, DemoStep{P::WebShop, kNone, .3},
    DemoStep{P::WebVideo, kNone, .25}, DemoStep{P::WebWeather, kNone, .3}, DemoStep{P::MusicPlayer, kNone, .3}};
constexpr std::array kSignOn = {DemoStep{P::RemoteDesktop, kNone, .6}, DemoStep{P::WebSignOn}, DemoStep{P::WebIntranet, kNone, .3}};

// Weights by role: Claims, Service, BackOffice, Finance.
constexpr std::array<DemoEpisode, 19> kEpisodes = {{
    {DemoWay::Short, {{20, 3, 4, 1}}, kClaimShort},    {DemoWay::Short, {{6, 1, 2, 0}}, kClaimForm},
    {DemoWay::Long, {{13, 2, 3, 1}}, kClaimLong},      {DemoWay::Long, {{10, 1, 2, 0}}, kClaimWander},
    {DemoWay::Short, {{4, 12, 14, 0}}, kAddressShort}, {DemoWay::Long, {{4, 10, 12, 0}}, kAddressLong},
    {DemoWay::Any, {{.4, 1, 1, 0}}, kAddressForgotten}, {DemoWay::Short, {{5, 7, 3, 4}}, kDisputeShort},
    {DemoWay::Long, {{5, 7, 3, 4}}, kDisputeLong},     {DemoWay::Any, {{11, 12, 8, 14}}, kMail},
    {DemoWay::Any, {{2, 14, 1, 1}}, kCall},            {DemoWay::Any, {{1, 1, 3, 16}}, kReport},
    {DemoWay::Any, {{0, 0, 2, 18}}, kPosting},         {DemoWay::Any, {{2, 1, 14, 2}}, kHostWork},
    {DemoWay::Any, {{3, 2, 4, 4}}, kPaper},            {DemoWay::Any, {{2, 3, 2, 3}}, kNotes},
    {DemoWay::Any, {{.5, .5, .4, .8}}, kMeeting},      {DemoWay::Any, {{4, 5, 3, 4}}, kLeisure},
    {DemoWay::Any, {{1.5, 1.5, 2, 1.5}}, kSignOn},
}};

constexpr std::array kGlances = {P::MailInbox, P::TeamsChat, P::MailInbox, P::TeamsChat, P::ExcelTracker, P::WebNews, P::Softphone, P::Files};

} // namespace

std::span<const DemoEpisode> demoEpisodes() { return kEpisodes; }
std::span<const DemoPlace> demoGlances() { return kGlances; }

} // namespace worklode
