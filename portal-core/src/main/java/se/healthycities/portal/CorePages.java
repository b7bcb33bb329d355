package se.healthycities.portal;

import java.util.List;
import se.healthycities.portal.account.message.web.MessagePage;
import se.healthycities.portal.account.web.ColleaguesPage;
import se.healthycities.portal.account.web.ConsentTextsPage;
import se.healthycities.portal.account.web.GuestsPage;
import se.healthycities.portal.account.web.NameColleaguesPage;
import se.healthycities.portal.account.web.NewEmailPage;
import se.healthycities.portal.account.web.NewPasskeyPage;
import se.healthycities.portal.account.web.OwnSecondFactorPage;
import se.healthycities.portal.account.web.ProfilePage;
import se.healthycities.portal.account.web.SecurityPage;
import se.healthycities.portal.account.web.TermsPage;
import se.healthycities.portal.account.web.WelcomePage;
import se.healthycities.portal.administrator.web.AdministratorPage;
import se.healthycities.portal.announcement.web.AnnouncementPage;
import se.healthycities.portal.announcement.web.AnnouncementsPage;
import se.healthycities.portal.announcement.web.ConfirmPage;
import se.healthycities.portal.announcement.web.NetworkAnnouncementPage;
import se.healthycities.portal.announcement.web.NetworkAnnouncementsPage;
import se.healthycities.portal.announcement.web.NetworkWritePage;
import se.healthycities.portal.announcement.web.RecipientTable;
import se.healthycities.portal.announcement.web.SpaceAnnouncementPage;
import se.healthycities.portal.announcement.web.SpaceAnnouncementsPage;
import se.healthycities.portal.announcement.web.SpaceWritePage;
import se.healthycities.portal.association.web.AssociationPage;
import se.healthycities.portal.association.web.SteeringDocumentsPage;
import se.healthycities.portal.audit.web.AuditPage;
import se.healthycities.portal.audit.web.AuditTable;
import se.healthycities.portal.ballot.web.BallotLinkPage;
import se.healthycities.portal.ballot.web.BallotPage;
import se.healthycities.portal.ballot.web.BallotTable;
import se.healthycities.portal.ballot.web.NewBallotPage;
import se.healthycities.portal.brief.web.BriefPage;
import se.healthycities.portal.brief.web.HandPage;
import se.healthycities.portal.calendar.web.CalendarPage;
import se.healthycities.portal.calendar.web.CancelOccasionPage;
import se.healthycities.portal.calendar.web.EditOccasionPage;
import se.healthycities.portal.calendar.web.MeetingsPage;
import se.healthycities.portal.calendar.web.NewOccasionPage;
import se.healthycities.portal.calendar.web.OccasionPage;
import se.healthycities.portal.calendar.web.PersonalCalendarPage;
import se.healthycities.portal.care.web.CarePage;
import se.healthycities.portal.care.web.PostCarePage;
import se.healthycities.portal.care.web.SpaceCarePage;
import se.healthycities.portal.decision.web.AllDecisionsPage;
import se.healthycities.portal.decision.web.DecisionPage;
import se.healthycities.portal.decision.web.DecisionTable;
import se.healthycities.portal.decision.web.DecisionsPage;
import se.healthycities.portal.decision.web.EditDecisionPage;
import se.healthycities.portal.decision.web.NewDecisionPage;
import se.healthycities.portal.discussion.web.DiscussionPage;
import se.healthycities.portal.discussion.web.EditPostPage;
import se.healthycities.portal.discussion.web.MoveDiscussionPage;
import se.healthycities.portal.discussion.web.NewDiscussionPage;
import se.healthycities.portal.discussion.web.PostHistoryPage;
import se.healthycities.portal.discussion.web.PostLinkPage;
import se.healthycities.portal.discussion.web.SeenPage;
import se.healthycities.portal.discussion.web.StatePage;
import se.healthycities.portal.discussion.web.SummaryPage;
import se.healthycities.portal.discussion.web.WithdrawPostPage;
import se.healthycities.portal.draft.web.DraftsPage;
import se.healthycities.portal.fee.web.FeeTable;
import se.healthycities.portal.fee.web.FeeYearPage;
import se.healthycities.portal.fee.web.FeesPage;
import se.healthycities.portal.fee.web.OwnFeesPage;
import se.healthycities.portal.file.web.AttachmentsPage;
import se.healthycities.portal.file.web.FilePage;
import se.healthycities.portal.file.web.FilesPage;
import se.healthycities.portal.file.web.FolderArchive;
import se.healthycities.portal.file.web.FolderPage;
import se.healthycities.portal.file.web.TrashPage;
import se.healthycities.portal.incoming.web.AnswerMailPage;
import se.healthycities.portal.incoming.web.ArrivalPage;
import se.healthycities.portal.incoming.web.BouncesPage;
import se.healthycities.portal.incoming.web.IncomingPage;
import se.healthycities.portal.information.web.AccessibilityPage;
import se.healthycities.portal.information.web.ContactPage;
import se.healthycities.portal.information.web.PrivacyPage;
import se.healthycities.portal.ledger.web.BoardPage;
import se.healthycities.portal.ledger.web.LedgerPage;
import se.healthycities.portal.ledger.web.PastSeatsPage;
import se.healthycities.portal.mail.web.MailPage;
import se.healthycities.portal.mail.web.OutboxPage;
import se.healthycities.portal.mandate.web.MandateTable;
import se.healthycities.portal.mandate.web.MandatesPage;
import se.healthycities.portal.mandate.web.NetworkMandatesPage;
import se.healthycities.portal.meeting.output.web.AttendancePage;
import se.healthycities.portal.meeting.output.web.AttendanceTable;
import se.healthycities.portal.meeting.output.web.MinutesPdf;
import se.healthycities.portal.meeting.output.web.MinutesWord;
import se.healthycities.portal.meeting.output.web.PapersFile;
import se.healthycities.portal.meeting.web.AgendaItemPage;
import se.healthycities.portal.meeting.web.AgendaPage;
import se.healthycities.portal.meeting.web.MeetingPage;
import se.healthycities.portal.meeting.web.MinutesPage;
import se.healthycities.portal.meeting.web.PresencePage;
import se.healthycities.portal.meeting.web.SignMinutesPage;
import se.healthycities.portal.membership.web.BecomeMemberPage;
import se.healthycities.portal.membership.web.MembershipListPage;
import se.healthycities.portal.membership.web.MembershipPage;
import se.healthycities.portal.mention.web.MentionsPage;
import se.healthycities.portal.mention.web.SuggestionsPage;
import se.healthycities.portal.moderation.web.RedactPostPage;
import se.healthycities.portal.moderation.web.ReportPostPage;
import se.healthycities.portal.moderation.web.ReportsPage;
import se.healthycities.portal.notice.web.ChoicesPage;
import se.healthycities.portal.notice.web.GroupNoticesPage;
import se.healthycities.portal.notice.web.NoticesPage;
import se.healthycities.portal.notice.web.OffPage;
import se.healthycities.portal.notice.web.QuietPage;
import se.healthycities.portal.organisation.web.OrganisationListPage;
import se.healthycities.portal.organisation.web.OrganisationPage;
import se.healthycities.portal.organisation.web.OrganisationTable;
import se.healthycities.portal.organisation.web.PopulationPage;
import se.healthycities.portal.overview.web.AdministrationPage;
import se.healthycities.portal.overview.web.HomePage;
import se.healthycities.portal.person.web.PeoplePage;
import se.healthycities.portal.person.web.PersonPage;
import se.healthycities.portal.person.web.PersonTable;
import se.healthycities.portal.poll.web.NewPollPage;
import se.healthycities.portal.poll.web.PollLinkPage;
import se.healthycities.portal.poll.web.PollPage;
import se.healthycities.portal.privacy.web.ErasurePage;
import se.healthycities.portal.privacy.web.MergePage;
import se.healthycities.portal.privacy.web.OwnDataArchive;
import se.healthycities.portal.privacy.web.OwnDataPage;
import se.healthycities.portal.privacy.web.RegisterPage;
import se.healthycities.portal.privacy.web.RetentionPage;
import se.healthycities.portal.registration.web.ColleagueRegistrationPage;
import se.healthycities.portal.registration.web.RegistrationEntryPage;
import se.healthycities.portal.registration.web.RegistrationLinkPage;
import se.healthycities.portal.registration.web.RegistrationListPage;
import se.healthycities.portal.registration.web.RegistrationPage;
import se.healthycities.portal.registration.web.RegistrationRulesPage;
import se.healthycities.portal.registration.web.RegistrationTable;
import se.healthycities.portal.search.web.SavedSearchesPage;
import se.healthycities.portal.search.web.SearchIndexPage;
import se.healthycities.portal.search.web.SearchPage;
import se.healthycities.portal.season.web.PackagesPage;
import se.healthycities.portal.season.web.RollOverPage;
import se.healthycities.portal.season.web.SeasonTreePage;
import se.healthycities.portal.season.web.SeasonsPage;
import se.healthycities.portal.season.web.SpaceStatesPage;
import se.healthycities.portal.security.web.LinkPage;
import se.healthycities.portal.security.web.LinkSentPage;
import se.healthycities.portal.security.web.LoginPage;
import se.healthycities.portal.security.web.LogoutPage;
import se.healthycities.portal.security.web.PasskeyLoginPage;
import se.healthycities.portal.security.web.SecondFactorPage;
import se.healthycities.portal.space.web.CoreSpacePage;
import se.healthycities.portal.space.web.NewSeatPage;
import se.healthycities.portal.space.web.SeatPage;
import se.healthycities.portal.space.web.SeatsPage;
import se.healthycities.portal.space.web.SettingsPage;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.status.web.StatusPage;
import se.healthycities.portal.succession.web.FirstDaysPage;
import se.healthycities.portal.succession.web.HandoverPage;
import se.healthycities.portal.succession.web.HandoversPage;
import se.healthycities.portal.task.web.TasksPage;
import se.healthycities.portal.transfer.web.ExportPage;
import se.healthycities.portal.transfer.web.ImportPage;
import se.healthycities.portal.transfer.web.NetworkFile;
import se.healthycities.portal.transfer.web.SpaceExportPage;
import se.healthycities.portal.transfer.web.SpaceFile;
import se.healthycities.portal.web.LanguagePage;
import se.healthycities.portal.welcome.web.WelcomeLettersPage;
import se.healthycities.portal.worklist.web.PausePage;
import se.healthycities.portal.worklist.web.WorkListPage;

/** Every page of the core at its address, with what a visitor needs to open it. */
final class CorePages {
    private CorePages() {}

    static List<Mount> all() {
        return List.of(
                Mount.page("", HomePage.class, Access.VISIT),
                Mount.page("login", LoginPage.class, Access.VISIT),
                Mount.page("login/sent", LinkSentPage.class, Access.VISIT),
                Mount.page("login/link/${token}", LinkPage.class, Access.VISIT),
                Mount.page("login/second-factor", SecondFactorPage.class, Access.VISIT),
                Mount.page("login/passkey", PasskeyLoginPage.class, Access.VISIT),
                Mount.page("logout", LogoutPage.class, Access.VISIT),
                Mount.page("profile/security", SecurityPage.class, Access.SIGNED_IN),
                Mount.page("profile/security/second-factor", OwnSecondFactorPage.class, Access.SIGNED_IN),
                Mount.page("profile/security/passkey", NewPasskeyPage.class, Access.SIGNED_IN),
                Mount.page("language", LanguagePage.class, Access.VISIT),
                Mount.page("accessibility", AccessibilityPage.class, Access.VISIT),
                Mount.page("privacy", PrivacyPage.class, Access.VISIT),
                Mount.page("privacy/register", RegisterPage.class, Access.VISIT),
                Mount.page("contact", ContactPage.class, Access.VISIT),
                Mount.page("administrator/${code}", AdministratorPage.class, Access.VISIT),
                Mount.page("terms", TermsPage.class, Access.VISIT),
                Mount.page("profile/export", OwnDataPage.class, Access.SIGNED_IN)
                        .zip(OwnDataArchive.class),
                Mount.page("profile", ProfilePage.class, Access.SIGNED_IN),
                Mount.page("profile/email/${token}", NewEmailPage.class, Access.VISIT),
                Mount.page("colleagues", ColleaguesPage.class, Access.MEMBER),
                Mount.page("mandates", MandatesPage.class, Access.MEMBER),
                Mount.page("admin/mandates", NetworkMandatesPage.class, Access.COORDINATE)
                        .with(MandateTable.class),
                Mount.page("admin/welcome", WelcomeLettersPage.class, Access.COORDINATE),
                Mount.page("admin/care", CarePage.class, Access.COORDINATE),
                Mount.page("admin/consents", ConsentTextsPage.class, Access.COORDINATE),
                Mount.page("welcome/${token}", WelcomePage.class, Access.VISIT),
                Mount.page("search", SearchPage.class, Access.SIGNED_IN),
                Mount.page("search/saved", SavedSearchesPage.class, Access.SIGNED_IN),
                Mount.page("admin/search", SearchIndexPage.class, Access.ADMINISTER),
                Mount.page("organisations", OrganisationListPage.class, Access.MEMBER)
                        .with(OrganisationTable.class),
                Mount.page("organisations/${code}", OrganisationPage.class, Access.MEMBER),
                Mount.page("people", PeoplePage.class, Access.MEMBER).with(PersonTable.class),
                Mount.page("people/${person}", PersonPage.class, Access.MEMBER),
                Mount.page("people/${person}/message", MessagePage.class, Access.MEMBER),
                Mount.page("admin/population", PopulationPage.class, Access.COORDINATE),
                Mount.page("posts/${post}", PostLinkPage.class, Access.SIGNED_IN),
                Mount.page("mentions", MentionsPage.class, Access.SIGNED_IN),
                Mount.page("notices", NoticesPage.class, Access.SIGNED_IN),
                Mount.page("notices/choices", ChoicesPage.class, Access.SIGNED_IN),
                Mount.page("notices/off/${word}", OffPage.class, Access.VISIT),
                Mount.page("admin/quiet-weeks", QuietPage.class, Access.COORDINATE),
                Mount.page("drafts", DraftsPage.class, Access.SIGNED_IN),
                Mount.page("tasks", TasksPage.class, Access.SIGNED_IN),
                Mount.page("brief", BriefPage.class, Access.SIGNED_IN),
                Mount.page("brief/${kind}/${word}", HandPage.class, Access.VISIT),
                Mount.page("handover", HandoverPage.class, Access.SIGNED_IN),
                Mount.page("handovers", HandoversPage.class, Access.SIGNED_IN),
                Mount.page("first-days", FirstDaysPage.class, Access.SIGNED_IN),
                Mount.page("become-a-member", BecomeMemberPage.class, Access.VISIT),
                Mount.page("admin/memberships", MembershipListPage.class, Access.COORDINATE),
                Mount.page("admin/memberships/${id}", MembershipPage.class, Access.COORDINATE),
                Mount.page("board", BoardPage.class, Access.VISIT),
                Mount.page("admin/ledger/${kind}/${id}", LedgerPage.class, Access.COORDINATE),
                Mount.page("admin", AdministrationPage.class, Access.COORDINATE),
                Mount.page("admin/worklist", WorkListPage.class, Access.COORDINATE),
                Mount.page("steering-documents", SteeringDocumentsPage.class, Access.MEMBER),
                Mount.page("admin/association", AssociationPage.class, Access.COORDINATE),
                Mount.page("announcements", AnnouncementsPage.class, Access.SIGNED_IN),
                Mount.page("announcements/${announcement}", AnnouncementPage.class, Access.SIGNED_IN),
                Mount.page("announcements/confirm/${word}", ConfirmPage.class, Access.VISIT),
                Mount.page("admin/announcements", NetworkAnnouncementsPage.class, Access.COORDINATE),
                Mount.page("admin/announcements/write", NetworkWritePage.class, Access.COORDINATE),
                Mount.page("admin/announcements/${announcement}", NetworkAnnouncementPage.class, Access.COORDINATE)
                        .with(RecipientTable.class),
                Mount.page("admin/status", StatusPage.class, Access.ADMINISTER),
                Mount.page("admin/import", ImportPage.class, Access.COORDINATE),
                Mount.page("admin/attendance", AttendancePage.class, Access.COORDINATE)
                        .with(AttendanceTable.class),
                Mount.page("admin/export", ExportPage.class, Access.ADMINISTER).zip(NetworkFile.class),
                Mount.page("admin/pauses/${code}", PausePage.class, Access.COORDINATE),
                Mount.page("outbox", OutboxPage.class, Access.VISIT),
                Mount.page("outbox/${mail}", MailPage.class, Access.VISIT),
                Mount.page("outbox/${mail}/answer", AnswerMailPage.class, Access.VISIT),
                Mount.page("admin/incoming", IncomingPage.class, Access.COORDINATE),
                Mount.page("admin/incoming/${mail}", ArrivalPage.class, Access.COORDINATE),
                Mount.page("admin/bounces", BouncesPage.class, Access.COORDINATE),
                Mount.page("admin/audit", AuditPage.class, Access.ADMINISTER).with(AuditTable.class),
                Mount.page("admin/privacy", ErasurePage.class, Access.ADMINISTER),
                Mount.page("admin/privacy/merge", MergePage.class, Access.ADMINISTER),
                Mount.page("admin/retention", RetentionPage.class, Access.COORDINATE),
                Mount.page("admin/seasons", SeasonsPage.class, Access.ADMINISTER),
                Mount.page("admin/seasons/spaces", SpaceStatesPage.class, Access.COORDINATE),
                Mount.page("admin/seasons/rollover", RollOverPage.class, Access.ADMINISTER),
                Mount.page("admin/seasons/tree", SeasonTreePage.class, Access.ADMINISTER),
                Mount.page("admin/packages", PackagesPage.class, Access.ADMINISTER),
                Mount.page("calendar", CalendarPage.class, Access.VISIT),
                Mount.page("calendar/new", NewOccasionPage.class, Access.COORDINATE),
                Mount.page("calendar/${key}", OccasionPage.class, Access.VISIT),
                Mount.page("calendar/${key}/edit", EditOccasionPage.class, Access.COORDINATE),
                Mount.page("calendar/${key}/cancel", CancelOccasionPage.class, Access.COORDINATE),
                Mount.page("poll/${word}", PollLinkPage.class, Access.VISIT),
                Mount.page("ballot/${word}", BallotLinkPage.class, Access.VISIT),
                Mount.page("minutes/${word}", SignMinutesPage.class, Access.VISIT),
                Mount.page("profile/calendar", PersonalCalendarPage.class, Access.SIGNED_IN),
                Mount.page("fees", OwnFeesPage.class, Access.MEMBER),
                Mount.page("admin/fees", FeesPage.class, Access.COORDINATE),
                Mount.page("admin/fees/${year}", FeeYearPage.class, Access.COORDINATE)
                        .with(FeeTable.class),
                Mount.page("calendar/${key}/registration", RegistrationPage.class, Access.VISIT),
                Mount.page("calendar/${key}/registration/colleagues", ColleagueRegistrationPage.class, Access.MEMBER),
                Mount.page("calendar/${key}/registration/rules", RegistrationRulesPage.class, Access.MEMBER),
                Mount.page("calendar/${key}/registration/list", RegistrationListPage.class, Access.MEMBER)
                        .with(RegistrationTable.class),
                Mount.page(
                        "calendar/${key}/registration/list/${registration}",
                        RegistrationEntryPage.class,
                        Access.MEMBER),
                Mount.page("registrations/${act}/${word}", RegistrationLinkPage.class, Access.VISIT),
                Mount.page("decisions", AllDecisionsPage.class, Access.SIGNED_IN)
                        .with(DecisionTable.class),
                Mount.home("spaces/${space}", CoreSpacePage.class));
    }

    /** The pages that every space has below its home. */
    static List<Mount> inSpaces() {
        return List.of(
                Mount.page("discussions/new", NewDiscussionPage.class, Access.START),
                Mount.page("discussions/${discussion}", DiscussionPage.class, Access.READ),
                Mount.page("discussions/${discussion}/move", MoveDiscussionPage.class, Access.CONVENE),
                Mount.page("discussions/mentions.json", SuggestionsPage.class, Access.REPLY),
                Mount.page("files", FilesPage.class, Access.READ).zip(FolderArchive.class),
                Mount.page("files/folder/${folder}", FolderPage.class, Access.READ)
                        .zip(FolderArchive.class),
                Mount.page("files/attachments", AttachmentsPage.class, Access.READ),
                Mount.page("files/trash", TrashPage.class, Access.START),
                Mount.page("files/${file}", FilePage.class, Access.READ),
                Mount.page("discussions/${discussion}/state", StatePage.class, Access.REPLY),
                Mount.page("discussions/${discussion}/summary", SummaryPage.class, Access.READ),
                Mount.page("discussions/${discussion}/seen", SeenPage.class, Access.CONVENE),
                Mount.page("discussions/posts/${post}/edit", EditPostPage.class, Access.REPLY),
                Mount.page("discussions/posts/${post}/withdraw", WithdrawPostPage.class, Access.REPLY),
                Mount.page("discussions/posts/${post}/history", PostHistoryPage.class, Access.READ),
                Mount.page("discussions/posts/${post}/report", ReportPostPage.class, Access.READ),
                Mount.page("discussions/posts/${post}/redact", RedactPostPage.class, Access.CONVENE),
                Mount.page("reports", ReportsPage.class, Access.CONVENE),
                Mount.page("discussions/posts/${post}/care", PostCarePage.class, Access.READ),
                Mount.page("care", SpaceCarePage.class, Access.CONVENE),
                Mount.page("meetings", MeetingsPage.class, Access.KNOW),
                Mount.page("meetings/new", NewOccasionPage.class, Access.CONVENE),
                Mount.page("meetings/${occasion}/edit", EditOccasionPage.class, Access.CONVENE),
                Mount.page("meetings/${occasion}/cancel", CancelOccasionPage.class, Access.CONVENE),
                Mount.page("meetings/polls/new", NewPollPage.class, Access.CONVENE),
                Mount.page("meetings/polls/${poll}", PollPage.class, Access.READ),
                Mount.page("decisions/ballots/new", NewBallotPage.class, Access.CONVENE),
                Mount.page("decisions/ballots/${ballot}", BallotPage.class, Access.READ)
                        .with(BallotTable.class),
                Mount.page("decisions", DecisionsPage.class, Access.READ).with(DecisionTable.class),
                Mount.page("decisions/new", NewDecisionPage.class, Access.CONVENE),
                Mount.page("decisions/${decision}", DecisionPage.class, Access.READ),
                Mount.page("decisions/${decision}/edit", EditDecisionPage.class, Access.CONVENE),
                Mount.page("meetings/${occasion}", MeetingPage.class, Access.READ)
                        .file(".pdf", PapersFile.class)
                        .file("/minutes.pdf", MinutesPdf.class)
                        .file("/minutes.docx", MinutesWord.class),
                Mount.page("meetings/${occasion}/agenda", AgendaPage.class, Access.CONVENE),
                Mount.page("meetings/${occasion}/agenda/${item}", AgendaItemPage.class, Access.CONVENE),
                Mount.page("meetings/${occasion}/presence", PresencePage.class, Access.REPLY),
                Mount.page("meetings/${occasion}/minutes", MinutesPage.class, Access.REPLY),
                Mount.page("seats", SeatsPage.class, Access.KNOW),
                Mount.page("guests", GuestsPage.class, Access.CONVENE),
                Mount.page("seats/history", PastSeatsPage.class, Access.KNOW),
                Mount.page("seats/new", NewSeatPage.class, Access.CONVENE),
                Mount.page("seats/colleagues", NameColleaguesPage.class, Access.KNOW),
                Mount.page("seat/${seat}", SeatPage.class, Access.CONVENE),
                Mount.page("export", SpaceExportPage.class, Access.CONVENE).zip(SpaceFile.class),
                Mount.page("announcements", SpaceAnnouncementsPage.class, Access.CONVENE),
                Mount.page("announcements/write", SpaceWritePage.class, Access.CONVENE),
                Mount.page("announcements/${announcement}", SpaceAnnouncementPage.class, Access.CONVENE)
                        .with(RecipientTable.class),
                Mount.page("settings/notices", GroupNoticesPage.class, Access.CONVENE),
                Mount.page("settings", SettingsPage.class, Access.CONVENE));
    }
}
