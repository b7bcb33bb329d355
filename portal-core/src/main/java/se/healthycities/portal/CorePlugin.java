package se.healthycities.portal;

import java.util.List;
import se.healthycities.portal.account.Consent;
import se.healthycities.portal.account.ConsentText;
import se.healthycities.portal.account.EmailChange;
import se.healthycities.portal.account.Invitation;
import se.healthycities.portal.account.LoginLink;
import se.healthycities.portal.account.Passkey;
import se.healthycities.portal.account.PasskeyChallenge;
import se.healthycities.portal.account.RecoveryCode;
import se.healthycities.portal.account.TotpKey;
import se.healthycities.portal.account.Welcome;
import se.healthycities.portal.account.web.ColleaguesPage;
import se.healthycities.portal.account.web.ConsentTextsPage;
import se.healthycities.portal.account.web.GuestsPage;
import se.healthycities.portal.account.web.NewEmailPage;
import se.healthycities.portal.account.web.NewPasskeyPage;
import se.healthycities.portal.account.web.OwnSecondFactorPage;
import se.healthycities.portal.account.web.ProfilePage;
import se.healthycities.portal.account.web.SecurityPage;
import se.healthycities.portal.account.web.TermsPage;
import se.healthycities.portal.account.web.WelcomeCard;
import se.healthycities.portal.account.web.WelcomePage;
import se.healthycities.portal.administrator.web.AdministratorPage;
import se.healthycities.portal.association.ExpiringDocuments;
import se.healthycities.portal.association.HostPeriod;
import se.healthycities.portal.association.SteeringDocument;
import se.healthycities.portal.association.web.AssociationPage;
import se.healthycities.portal.association.web.SteeringDocumentsPage;
import se.healthycities.portal.audit.AuditEntry;
import se.healthycities.portal.audit.web.AuditPage;
import se.healthycities.portal.audit.web.AuditTable;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.web.MeetingsPage;
import se.healthycities.portal.demo.DemoImported;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.discussion.Post;
import se.healthycities.portal.discussion.ReadMark;
import se.healthycities.portal.discussion.web.DiscussionPage;
import se.healthycities.portal.discussion.web.NewDiscussionPage;
import se.healthycities.portal.export.CoreExport;
import se.healthycities.portal.fact.ToldFact;
import se.healthycities.portal.fee.FeeNotice;
import se.healthycities.portal.fee.FeePayment;
import se.healthycities.portal.fee.FeeScale;
import se.healthycities.portal.fee.FeeYear;
import se.healthycities.portal.fee.UnpaidFees;
import se.healthycities.portal.fee.web.FeeTable;
import se.healthycities.portal.fee.web.FeeYearPage;
import se.healthycities.portal.fee.web.FeesPage;
import se.healthycities.portal.fee.web.OwnFeesPage;
import se.healthycities.portal.file.FileDraft;
import se.healthycities.portal.file.FileVersion;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.file.web.FilesPage;
import se.healthycities.portal.information.FaultReport;
import se.healthycities.portal.information.web.AccessibilityPage;
import se.healthycities.portal.information.web.ContactPage;
import se.healthycities.portal.information.web.PrivacyPage;
import se.healthycities.portal.ledger.LedgerEntry;
import se.healthycities.portal.ledger.web.BoardPage;
import se.healthycities.portal.ledger.web.LedgerPage;
import se.healthycities.portal.ledger.web.PastSeatsPage;
import se.healthycities.portal.mail.Mail;
import se.healthycities.portal.mail.web.MailPage;
import se.healthycities.portal.mail.web.OutboxPage;
import se.healthycities.portal.membership.MembershipCase;
import se.healthycities.portal.membership.MembershipNote;
import se.healthycities.portal.membership.MembershipStep;
import se.healthycities.portal.membership.WaitingApplications;
import se.healthycities.portal.membership.web.BecomeMemberPage;
import se.healthycities.portal.membership.web.MembershipListPage;
import se.healthycities.portal.membership.web.MembershipPage;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.organisation.PopulationFigure;
import se.healthycities.portal.organisation.web.OrganisationListPage;
import se.healthycities.portal.organisation.web.OrganisationPage;
import se.healthycities.portal.organisation.web.OrganisationTable;
import se.healthycities.portal.organisation.web.PopulationPage;
import se.healthycities.portal.overview.web.AdministrationPage;
import se.healthycities.portal.overview.web.HomePage;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.AffiliationWords;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.LoginSession;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.Subject;
import se.healthycities.portal.person.web.PeoplePage;
import se.healthycities.portal.person.web.PersonPage;
import se.healthycities.portal.person.web.PersonTable;
import se.healthycities.portal.privacy.AccountRetention;
import se.healthycities.portal.privacy.AccountWarning;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.privacy.ErasureReceipt;
import se.healthycities.portal.privacy.FaultReportRetention;
import se.healthycities.portal.privacy.FileDraftRetention;
import se.healthycities.portal.privacy.InvitationRetention;
import se.healthycities.portal.privacy.LoginRetention;
import se.healthycities.portal.privacy.PersonMerge;
import se.healthycities.portal.privacy.ProspectRetention;
import se.healthycities.portal.privacy.RetentionRun;
import se.healthycities.portal.privacy.RetentionSwitch;
import se.healthycities.portal.privacy.SentMailRetention;
import se.healthycities.portal.privacy.StoredPageRetention;
import se.healthycities.portal.privacy.web.ErasurePage;
import se.healthycities.portal.privacy.web.MergePage;
import se.healthycities.portal.privacy.web.OwnDataArchive;
import se.healthycities.portal.privacy.web.OwnDataPage;
import se.healthycities.portal.privacy.web.RegisterPage;
import se.healthycities.portal.privacy.web.RetentionPage;
import se.healthycities.portal.search.CoreSearch;
import se.healthycities.portal.search.web.SearchPage;
import se.healthycities.portal.season.Activation;
import se.healthycities.portal.season.ActivationChange;
import se.healthycities.portal.season.RollOver;
import se.healthycities.portal.season.RollOverStep;
import se.healthycities.portal.season.Season;
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
import se.healthycities.portal.space.PackageRule;
import se.healthycities.portal.space.PartSwitch;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRequest;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.web.CoreSpacePage;
import se.healthycities.portal.space.web.NewSeatPage;
import se.healthycities.portal.space.web.SeatPage;
import se.healthycities.portal.space.web.SeatsPage;
import se.healthycities.portal.space.web.SettingsPage;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Card;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.spi.MenuEntry;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.Nothing;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.Succession;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.succession.ContactSuccession;
import se.healthycities.portal.succession.DiscussionSuccession;
import se.healthycities.portal.succession.FileSuccession;
import se.healthycities.portal.succession.Handover;
import se.healthycities.portal.succession.HandoverItem;
import se.healthycities.portal.succession.SeatSuccession;
import se.healthycities.portal.succession.TaskSuccession;
import se.healthycities.portal.succession.web.FirstDaysCard;
import se.healthycities.portal.succession.web.FirstDaysPage;
import se.healthycities.portal.succession.web.HandoverPage;
import se.healthycities.portal.succession.web.HandoversPage;
import se.healthycities.portal.task.Task;
import se.healthycities.portal.task.web.TaskCard;
import se.healthycities.portal.task.web.TasksPage;
import se.healthycities.portal.transfer.web.ExportPage;
import se.healthycities.portal.transfer.web.ImportPage;
import se.healthycities.portal.transfer.web.NetworkFile;
import se.healthycities.portal.transfer.web.SpaceExportPage;
import se.healthycities.portal.transfer.web.SpaceFile;
import se.healthycities.portal.web.LanguagePage;
import se.healthycities.portal.worklist.AccountChanges;
import se.healthycities.portal.worklist.AgreedPause;
import se.healthycities.portal.worklist.EndingTerms;
import se.healthycities.portal.worklist.FailedMails;
import se.healthycities.portal.worklist.LeaderlessGroups;
import se.healthycities.portal.worklist.OneSidedOrganisations;
import se.healthycities.portal.worklist.SilentOrganisations;
import se.healthycities.portal.worklist.VacantContacts;
import se.healthycities.portal.worklist.web.PausePage;
import se.healthycities.portal.worklist.web.WorkListCard;
import se.healthycities.portal.worklist.web.WorkListPage;

/** The core is the first plugin: everything that the others find in the house comes from here, by the same interface. */
public class CorePlugin implements PortalPlugin {
    @Override
    public PluginId id() {
        return PluginId.CORE;
    }

    @Override
    public List<Mount> pages() {
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
                Mount.page("admin/consents", ConsentTextsPage.class, Access.COORDINATE),
                Mount.page("welcome/${token}", WelcomePage.class, Access.VISIT),
                Mount.page("search", SearchPage.class, Access.SIGNED_IN),
                Mount.page("organisations", OrganisationListPage.class, Access.MEMBER)
                        .with(OrganisationTable.class),
                Mount.page("organisations/${code}", OrganisationPage.class, Access.MEMBER),
                Mount.page("people", PeoplePage.class, Access.MEMBER).with(PersonTable.class),
                Mount.page("people/${person}", PersonPage.class, Access.MEMBER),
                Mount.page("admin/population", PopulationPage.class, Access.COORDINATE),
                Mount.page("tasks", TasksPage.class, Access.SIGNED_IN),
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
                Mount.page("admin/import", ImportPage.class, Access.COORDINATE),
                Mount.page("admin/export", ExportPage.class, Access.ADMINISTER).zip(NetworkFile.class),
                Mount.page("admin/pauses/${code}", PausePage.class, Access.COORDINATE),
                Mount.page("outbox", OutboxPage.class, Access.VISIT),
                Mount.page("outbox/${mail}", MailPage.class, Access.VISIT),
                Mount.page("admin/audit", AuditPage.class, Access.ADMINISTER).with(AuditTable.class),
                Mount.page("admin/privacy", ErasurePage.class, Access.ADMINISTER),
                Mount.page("admin/privacy/merge", MergePage.class, Access.ADMINISTER),
                Mount.page("admin/retention", RetentionPage.class, Access.COORDINATE),
                Mount.page("admin/seasons", SeasonsPage.class, Access.ADMINISTER),
                Mount.page("admin/seasons/spaces", SpaceStatesPage.class, Access.COORDINATE),
                Mount.page("admin/seasons/rollover", RollOverPage.class, Access.ADMINISTER),
                Mount.page("admin/seasons/tree", SeasonTreePage.class, Access.ADMINISTER),
                Mount.page("admin/packages", PackagesPage.class, Access.ADMINISTER),
                Mount.page("fees", OwnFeesPage.class, Access.MEMBER),
                Mount.page("admin/fees", FeesPage.class, Access.COORDINATE),
                Mount.page("admin/fees/${year}", FeeYearPage.class, Access.COORDINATE)
                        .with(FeeTable.class),
                Mount.home("spaces/${space}", CoreSpacePage.class));
    }

    @Override
    public List<Mount> spacePages() {
        return List.of(
                Mount.page("discussions/new", NewDiscussionPage.class, Access.START),
                Mount.page("discussions/${discussion}", DiscussionPage.class, Access.READ),
                Mount.page("files", FilesPage.class, Access.READ),
                Mount.page("meetings", MeetingsPage.class, Access.KNOW),
                Mount.page("seats", SeatsPage.class, Access.KNOW),
                Mount.page("guests", GuestsPage.class, Access.CONVENE),
                Mount.page("seats/history", PastSeatsPage.class, Access.KNOW),
                Mount.page("seats/new", NewSeatPage.class, Access.CONVENE),
                Mount.page("seat/${seat}", SeatPage.class, Access.CONVENE),
                Mount.page("export", SpaceExportPage.class, Access.CONVENE).zip(SpaceFile.class),
                Mount.page("settings", SettingsPage.class, Access.CONVENE));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(0, HomePage.class),
                new MenuEntry(400, OrganisationListPage.class),
                new MenuEntry(850, WorkListPage.class),
                new MenuEntry(900, AdministrationPage.class));
    }

    @Override
    public List<Card> dashboard() {
        return List.of(
                new Card(0, WelcomeCard::new),
                new Card(10, FirstDaysCard::new),
                new Card(5, WorkListCard::new),
                new Card(20, TaskCard::new));
    }

    @Override
    public List<Class<? extends Succession>> successions() {
        return List.of(
                SeatSuccession.class,
                ContactSuccession.class,
                TaskSuccession.class,
                DiscussionSuccession.class,
                FileSuccession.class);
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                Organisation.class,
                PopulationFigure.class,
                MembershipPeriod.class,
                Person.class,
                Subject.class,
                LoginSession.class,
                LoginLink.class,
                TotpKey.class,
                RecoveryCode.class,
                Passkey.class,
                PasskeyChallenge.class,
                Affiliation.class,
                AffiliationWords.class,
                ContactRole.class,
                LedgerEntry.class,
                MembershipCase.class,
                MembershipStep.class,
                MembershipNote.class,
                AgreedPause.class,
                HostPeriod.class,
                SteeringDocument.class,
                Space.class,
                Seat.class,
                SeatRequest.class,
                Season.class,
                Activation.class,
                ActivationChange.class,
                RollOver.class,
                RollOverStep.class,
                PackageRule.class,
                PartSwitch.class,
                SharedFile.class,
                FileVersion.class,
                FileDraft.class,
                Discussion.class,
                Post.class,
                ReadMark.class,
                Occasion.class,
                ToldFact.class,
                DemoImported.class,
                FaultReport.class,
                Invitation.class,
                ConsentText.class,
                Consent.class,
                EmailChange.class,
                Welcome.class,
                Task.class,
                Handover.class,
                HandoverItem.class,
                FeeScale.class,
                FeeYear.class,
                FeeNotice.class,
                FeePayment.class,
                Mail.class,
                AccountWarning.class,
                ErasureReceipt.class,
                PersonMerge.class,
                RetentionSwitch.class,
                RetentionRun.class,
                AuditEntry.class);
    }

    @Override
    public List<Class<? extends WorkList>> workLists() {
        return List.of(
                WaitingApplications.class,
                VacantContacts.class,
                LeaderlessGroups.class,
                EndingTerms.class,
                SilentOrganisations.class,
                OneSidedOrganisations.class,
                UnpaidFees.class,
                FailedMails.class,
                AccountChanges.class,
                ExpiringDocuments.class);
    }

    @Override
    public List<Class<? extends Retention>> retentions() {
        return List.of(
                ProspectRetention.class,
                AccountRetention.class,
                SentMailRetention.class,
                LoginRetention.class,
                InvitationRetention.class,
                FaultReportRetention.class,
                FileDraftRetention.class,
                StoredPageRetention.class);
    }

    @Override
    public Class<? extends Search> search() {
        return CoreSearch.class;
    }

    @Override
    public Class<? extends Digest> digest() {
        return Nothing.ToTell.class;
    }

    @Override
    public Class<? extends Export> export() {
        return CoreExport.class;
    }

    @Override
    public Class<? extends PersonalData> personalData() {
        return CorePersonalData.class;
    }

    @Override
    public Class<? extends SeasonTurn> seasonTurn() {
        return Nothing.ToTurn.class;
    }
}
