package se.healthycities.portal;

import java.util.List;
import se.healthycities.portal.account.web.WelcomeCard;
import se.healthycities.portal.association.ExpiringDocuments;
import se.healthycities.portal.ballot.UndecidedBallots;
import se.healthycities.portal.brief.web.BriefCard;
import se.healthycities.portal.calendar.web.CalendarPage;
import se.healthycities.portal.care.WaitingMarks;
import se.healthycities.portal.decision.WaitingDecisions;
import se.healthycities.portal.export.CoreExport;
import se.healthycities.portal.extraction.scan.HeldFiles;
import se.healthycities.portal.fee.UnpaidFees;
import se.healthycities.portal.incoming.BouncingAddresses;
import se.healthycities.portal.incoming.WaitingArrivals;
import se.healthycities.portal.mandate.UnconfirmedMandates;
import se.healthycities.portal.meeting.output.MissingSummaries;
import se.healthycities.portal.membership.WaitingApplications;
import se.healthycities.portal.mention.web.MentionCard;
import se.healthycities.portal.moderation.WaitingReports;
import se.healthycities.portal.notice.NoticeRetention;
import se.healthycities.portal.notice.kind.CoreDigest;
import se.healthycities.portal.organisation.web.OrganisationListPage;
import se.healthycities.portal.overview.web.AdministrationPage;
import se.healthycities.portal.overview.web.HomePage;
import se.healthycities.portal.privacy.AccountRetention;
import se.healthycities.portal.privacy.ArrivedMailRetention;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.privacy.FaultReportRetention;
import se.healthycities.portal.privacy.FileDraftRetention;
import se.healthycities.portal.privacy.InvitationRetention;
import se.healthycities.portal.privacy.LoginRetention;
import se.healthycities.portal.privacy.ProspectRetention;
import se.healthycities.portal.privacy.SentMailRetention;
import se.healthycities.portal.privacy.StoredPageRetention;
import se.healthycities.portal.privacy.TextDraftRetention;
import se.healthycities.portal.registration.AskedRegistrations;
import se.healthycities.portal.registration.NeedsRetention;
import se.healthycities.portal.registration.RegistrationRetention;
import se.healthycities.portal.search.CoreSearch;
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
import se.healthycities.portal.succession.DecisionSuccession;
import se.healthycities.portal.succession.DiscussionSuccession;
import se.healthycities.portal.succession.FileSuccession;
import se.healthycities.portal.succession.MeetingSuccession;
import se.healthycities.portal.succession.SeatSuccession;
import se.healthycities.portal.succession.TaskSuccession;
import se.healthycities.portal.succession.web.FirstDaysCard;
import se.healthycities.portal.task.web.TaskCard;
import se.healthycities.portal.worklist.AccountChanges;
import se.healthycities.portal.worklist.EndingTerms;
import se.healthycities.portal.worklist.FailedMails;
import se.healthycities.portal.worklist.LeaderlessGroups;
import se.healthycities.portal.worklist.OneSidedOrganisations;
import se.healthycities.portal.worklist.SilentOrganisations;
import se.healthycities.portal.worklist.VacantContacts;
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
        return CorePages.all();
    }

    @Override
    public List<Mount> spacePages() {
        return CorePages.inSpaces();
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(0, HomePage.class),
                new MenuEntry(400, OrganisationListPage.class),
                new MenuEntry(450, CalendarPage.class),
                new MenuEntry(850, WorkListPage.class),
                new MenuEntry(900, AdministrationPage.class));
    }

    @Override
    public List<Card> dashboard() {
        return List.of(
                new Card(-10, BriefCard::new),
                new Card(0, WelcomeCard::new),
                new Card(10, FirstDaysCard::new),
                new Card(5, WorkListCard::new),
                new Card(15, MentionCard::new),
                new Card(20, TaskCard::new));
    }

    @Override
    public List<Class<? extends Succession>> successions() {
        return List.of(
                SeatSuccession.class,
                ContactSuccession.class,
                TaskSuccession.class,
                MeetingSuccession.class,
                DecisionSuccession.class,
                DiscussionSuccession.class,
                FileSuccession.class);
    }

    @Override
    public List<Class<?>> entities() {
        return CoreEntities.all();
    }

    @Override
    public List<Class<? extends WorkList>> workLists() {
        return List.of(
                WaitingApplications.class,
                VacantContacts.class,
                LeaderlessGroups.class,
                MissingSummaries.class,
                EndingTerms.class,
                SilentOrganisations.class,
                OneSidedOrganisations.class,
                UnpaidFees.class,
                FailedMails.class,
                BouncingAddresses.class,
                WaitingArrivals.class,
                HeldFiles.class,
                AccountChanges.class,
                UnconfirmedMandates.class,
                ExpiringDocuments.class,
                WaitingReports.class,
                WaitingMarks.class,
                UndecidedBallots.class,
                AskedRegistrations.class,
                WaitingDecisions.class);
    }

    @Override
    public List<Class<? extends Retention>> retentions() {
        return List.of(
                ProspectRetention.class,
                AccountRetention.class,
                SentMailRetention.class,
                ArrivedMailRetention.class,
                LoginRetention.class,
                InvitationRetention.class,
                FaultReportRetention.class,
                FileDraftRetention.class,
                TextDraftRetention.class,
                NoticeRetention.class,
                StoredPageRetention.class,
                NeedsRetention.class,
                RegistrationRetention.class);
    }

    @Override
    public Class<? extends Search> search() {
        return CoreSearch.class;
    }

    @Override
    public Class<? extends Digest> digest() {
        return CoreDigest.class;
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
