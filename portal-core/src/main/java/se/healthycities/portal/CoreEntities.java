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
import se.healthycities.portal.announcement.Announcement;
import se.healthycities.portal.announcement.AnnouncementGround;
import se.healthycities.portal.announcement.AnnouncementLetter;
import se.healthycities.portal.announcement.AnnouncementReceipt;
import se.healthycities.portal.announcement.AnnouncementRecipient;
import se.healthycities.portal.announcement.AnnouncementRound;
import se.healthycities.portal.association.HostPeriod;
import se.healthycities.portal.association.SteeringDocument;
import se.healthycities.portal.audit.AuditEntry;
import se.healthycities.portal.ballot.Ballot;
import se.healthycities.portal.ballot.BallotAnswer;
import se.healthycities.portal.ballot.BallotOption;
import se.healthycities.portal.ballot.BallotStep;
import se.healthycities.portal.brief.BriefChoice;
import se.healthycities.portal.brief.BriefTold;
import se.healthycities.portal.brief.Delegation;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.feed.CalendarFeed;
import se.healthycities.portal.care.CareMark;
import se.healthycities.portal.care.CarePeriod;
import se.healthycities.portal.decision.Decision;
import se.healthycities.portal.decision.DecisionVersion;
import se.healthycities.portal.demo.DemoImported;
import se.healthycities.portal.discussion.Discussion;
import se.healthycities.portal.discussion.DiscussionFollow;
import se.healthycities.portal.discussion.Post;
import se.healthycities.portal.discussion.PostVersion;
import se.healthycities.portal.discussion.ReadMark;
import se.healthycities.portal.discussion.ReadPost;
import se.healthycities.portal.discussion.moving.DiscussionMove;
import se.healthycities.portal.discussion.summary.Summary;
import se.healthycities.portal.draft.TextDraft;
import se.healthycities.portal.extraction.FileText;
import se.healthycities.portal.extraction.scan.FileScan;
import se.healthycities.portal.fact.ToldFact;
import se.healthycities.portal.fee.FeeNotice;
import se.healthycities.portal.fee.FeePayment;
import se.healthycities.portal.fee.FeeScale;
import se.healthycities.portal.fee.FeeYear;
import se.healthycities.portal.file.FileDownload;
import se.healthycities.portal.file.FileDraft;
import se.healthycities.portal.file.FileVersion;
import se.healthycities.portal.file.Folder;
import se.healthycities.portal.file.SharedFile;
import se.healthycities.portal.file.upload.Upload;
import se.healthycities.portal.incoming.ArrivedMail;
import se.healthycities.portal.incoming.ReadMailbox;
import se.healthycities.portal.incoming.ReplyKey;
import se.healthycities.portal.information.FaultReport;
import se.healthycities.portal.ledger.LedgerEntry;
import se.healthycities.portal.link.LinkKey;
import se.healthycities.portal.mail.AddressBounce;
import se.healthycities.portal.mail.Mail;
import se.healthycities.portal.mail.MailHost;
import se.healthycities.portal.mandate.Election;
import se.healthycities.portal.mandate.MandateConfirmation;
import se.healthycities.portal.mandate.MandateLetter;
import se.healthycities.portal.meeting.AgendaItem;
import se.healthycities.portal.meeting.ItemTask;
import se.healthycities.portal.meeting.Meeting;
import se.healthycities.portal.meeting.MeetingNote;
import se.healthycities.portal.meeting.MeetingRole;
import se.healthycities.portal.meeting.Paper;
import se.healthycities.portal.meeting.Presence;
import se.healthycities.portal.meeting.ReadyMinutes;
import se.healthycities.portal.meeting.Signature;
import se.healthycities.portal.meeting.output.KeptMinutes;
import se.healthycities.portal.meeting.output.MissingSummary;
import se.healthycities.portal.membership.MembershipCase;
import se.healthycities.portal.membership.MembershipNote;
import se.healthycities.portal.membership.MembershipStep;
import se.healthycities.portal.mention.Mention;
import se.healthycities.portal.moderation.PostReport;
import se.healthycities.portal.notice.Notice;
import se.healthycities.portal.notice.NoticeChoice;
import se.healthycities.portal.notice.NoticeDefault;
import se.healthycities.portal.notice.NoticeLevel;
import se.healthycities.portal.notice.QuietPeriod;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.organisation.PopulationFigure;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.AffiliationWords;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.LoginSession;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.Subject;
import se.healthycities.portal.poll.Poll;
import se.healthycities.portal.poll.PollAnswer;
import se.healthycities.portal.poll.PollChoice;
import se.healthycities.portal.poll.PollTime;
import se.healthycities.portal.privacy.AccountWarning;
import se.healthycities.portal.privacy.ErasureReceipt;
import se.healthycities.portal.privacy.PersonMerge;
import se.healthycities.portal.privacy.RetentionRun;
import se.healthycities.portal.privacy.RetentionSwitch;
import se.healthycities.portal.registration.Registration;
import se.healthycities.portal.registration.RegistrationAnswer;
import se.healthycities.portal.registration.RegistrationField;
import se.healthycities.portal.registration.RegistrationReminder;
import se.healthycities.portal.registration.RegistrationRules;
import se.healthycities.portal.registration.RegistrationStep;
import se.healthycities.portal.search.saved.SavedSearch;
import se.healthycities.portal.season.Activation;
import se.healthycities.portal.season.ActivationChange;
import se.healthycities.portal.season.RollOver;
import se.healthycities.portal.season.RollOverStep;
import se.healthycities.portal.season.Season;
import se.healthycities.portal.space.PackageRule;
import se.healthycities.portal.space.PartSwitch;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRequest;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.WantedRole;
import se.healthycities.portal.succession.Handover;
import se.healthycities.portal.succession.HandoverItem;
import se.healthycities.portal.task.Task;
import se.healthycities.portal.welcome.WelcomeLetter;
import se.healthycities.portal.welcome.WelcomeStop;
import se.healthycities.portal.welcome.WelcomeSwitch;
import se.healthycities.portal.worklist.AgreedPause;

/** Everything that the core keeps in tables of its schema. */
final class CoreEntities {
    private CoreEntities() {}

    static List<Class<?>> all() {
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
                WantedRole.class,
                Folder.class,
                SharedFile.class,
                FileDownload.class,
                FileVersion.class,
                FileDraft.class,
                Upload.class,
                FileText.class,
                FileScan.class,
                Discussion.class,
                Post.class,
                PostVersion.class,
                Summary.class,
                PostReport.class,
                ReadMark.class,
                DiscussionMove.class,
                Mention.class,
                ReadPost.class,
                DiscussionFollow.class,
                TextDraft.class,
                Occasion.class,
                RegistrationRules.class,
                RegistrationField.class,
                Registration.class,
                RegistrationAnswer.class,
                RegistrationStep.class,
                RegistrationReminder.class,
                CalendarFeed.class,
                Poll.class,
                PollTime.class,
                PollAnswer.class,
                PollChoice.class,
                Ballot.class,
                BallotOption.class,
                BallotAnswer.class,
                BallotStep.class,
                Decision.class,
                DecisionVersion.class,
                Election.class,
                MandateConfirmation.class,
                MandateLetter.class,
                WelcomeLetter.class,
                WelcomeStop.class,
                WelcomeSwitch.class,
                CarePeriod.class,
                CareMark.class,
                Meeting.class,
                KeptMinutes.class,
                MissingSummary.class,
                AgendaItem.class,
                Paper.class,
                ItemTask.class,
                MeetingRole.class,
                Presence.class,
                MeetingNote.class,
                ReadyMinutes.class,
                Signature.class,
                ToldFact.class,
                DemoImported.class,
                FaultReport.class,
                Invitation.class,
                ConsentText.class,
                Consent.class,
                EmailChange.class,
                Welcome.class,
                Task.class,
                Announcement.class,
                AnnouncementRecipient.class,
                AnnouncementGround.class,
                AnnouncementLetter.class,
                AnnouncementRound.class,
                AnnouncementReceipt.class,
                Handover.class,
                HandoverItem.class,
                FeeScale.class,
                FeeYear.class,
                FeeNotice.class,
                FeePayment.class,
                Mail.class,
                MailHost.class,
                AddressBounce.class,
                ReplyKey.class,
                ReadMailbox.class,
                ArrivedMail.class,
                Notice.class,
                NoticeChoice.class,
                NoticeLevel.class,
                NoticeDefault.class,
                QuietPeriod.class,
                LinkKey.class,
                BriefChoice.class,
                SavedSearch.class,
                BriefTold.class,
                Delegation.class,
                AccountWarning.class,
                ErasureReceipt.class,
                PersonMerge.class,
                RetentionSwitch.class,
                RetentionRun.class,
                AuditEntry.class);
    }
}
