package se.healthycities.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.incoming.message.Authentication;
import se.healthycities.portal.incoming.message.Automatic;
import se.healthycities.portal.incoming.message.DeliveryReport;
import se.healthycities.portal.incoming.message.ReceivedMail;
import se.healthycities.portal.incoming.message.UnreadableMail;
import se.healthycities.portal.mail.ReturnPath;
import se.healthycities.portal.settings.Mailbox;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.time.Today;

/**
 * Decides what a mail that came in is: something that a mail server says, something that a machine wrote, an answer to a
 * discussion (C5), or something that a human has to look at. Nothing is lost and nothing happens twice.
 */
@ApplicationScoped
public class MailIntake {
    private static final Logger LOG = LoggerFactory.getLogger(MailIntake.class);

    /** Answers of one person that become posts within an hour. */
    private static final int AN_HOUR = 30;

    private final Arrivals arrivals;
    private final Replies replies;
    private final ReplyAddresses addresses;
    private final IncomingReads reads;
    private final Settings settings;
    private final Today today;

    @Inject
    public MailIntake(
            Arrivals arrivals,
            Replies replies,
            ReplyAddresses addresses,
            IncomingReads reads,
            Settings settings,
            Today today) {
        this.arrivals = arrivals;
        this.replies = replies;
        this.addresses = addresses;
        this.reads = reads;
        this.settings = settings;
        this.today = today;
    }

    /**
     * Takes one mail as it came; the same mail again does nothing more.
     *
     * @return what it became, empty when it was known
     */
    @ActivateRequestContext
    public Optional<ArrivalState> take(byte[] raw) {
        return take(raw, false);
    }

    /** The same for one that is larger than any post may be, of which only the header was read. */
    @ActivateRequestContext
    public Optional<ArrivalState> takeHeader(byte[] header) {
        return take(header, true);
    }

    private Optional<ArrivalState> take(byte[] raw, boolean cut) {
        ReceivedMail mail;
        try {
            mail = ReceivedMail.read(raw);
        } catch (UnreadableMail fault) {
            LOG.warn("A mail came in that cannot be read: {}", fault.getMessage());
            String key = hash(raw);
            return arrivals.known(key)
                    ? Optional.empty()
                    : Optional.of(arrivals.quarantine(key, null, null, raw, Reason.UNREADABLE));
        }
        Set<String> words = mail.words(settings.answerAddress().orElseThrow());
        Optional<ArrivalState> last = Optional.empty();
        for (String word : words.isEmpty() ? Set.of("") : words) {
            Optional<ArrivalState> became = once(mail, raw, word, cut);
            last = became.isPresent() ? became : last;
        }
        return last;
    }

    private Optional<ArrivalState> once(ReceivedMail mail, byte[] raw, String word, boolean cut) {
        String name = mail.messageId().isEmpty() ? hash(raw) : mail.messageId();
        String words = name + "\n" + mail.sender().orElse("") + "\n" + word;
        String key = hash(words.getBytes(StandardCharsets.UTF_8));
        if (arrivals.known(key)) {
            return Optional.empty();
        }
        Optional<ReturnPath> path = ReturnPath.read(word);
        Optional<DeliveryReport> report = DeliveryReport.of(mail);
        if (report.isPresent()) {
            Optional<ReturnPath> told = path.or(() -> ReturnPath.inWords(mail.everything()));
            return Optional.of(told.map(about -> arrivals.returned(key, about, report.get()))
                    .orElseGet(() -> arrivals.automatic(key, mail, raw)));
        }
        boolean machine = path.isPresent() || Automatic.is(mail);
        return Optional.of(machine ? arrivals.automatic(key, mail, raw) : answer(key, mail, raw, word, cut));
    }

    private ArrivalState answer(String key, ReceivedMail mail, byte[] raw, String word, boolean cut) {
        ReplyAddress address = addresses.read(word).orElse(null);
        if (address == null) {
            return arrivals.quarantine(key, null, mail, raw, Reason.ADDRESS);
        }
        Optional<Reason> stranger = stranger(mail, address);
        if (stranger.isPresent()) {
            return arrivals.quarantine(key, address, mail, raw, stranger.get());
        }
        Optional<AnsweredTalk> talk = replies.talk(address.discussion());
        Optional<Reason> fault = talk.isEmpty() ? Optional.of(Reason.GONE) : fault(mail, address, cut);
        if (fault.isPresent()) {
            return arrivals.quarantine(key, address, mail, raw, fault.get());
        }
        try {
            return replies.post(key, mail, address, talk.get());
        } catch (Refused refused) {
            return arrivals.quarantine(key, address, mail, raw, reason(refused));
        } catch (RuntimeException fell) {
            LOG.error("A mail that came in could not become a post", fell);
            return arrivals.quarantine(key, address, mail, raw, Reason.FAULT);
        }
    }

    private Optional<Reason> fault(ReceivedMail mail, ReplyAddress address, boolean cut) {
        if (cut) {
            return Optional.of(Reason.TOO_MUCH);
        }
        boolean often = reads.posted(address.person(), today.now().minus(Duration.ofHours(1))) >= AN_HOUR;
        return often ? Optional.of(Reason.TOO_OFTEN) : Replies.fault(mail);
    }

    private Optional<Reason> stranger(ReceivedMail mail, ReplyAddress address) {
        String own = reads.address(address.person()).orElse("");
        if (!mail.sender().orElse("").equals(own)) {
            return Optional.of(Reason.SENDER);
        }
        String authority = settings.demo()
                ? null
                : settings.mailbox().map(Mailbox::authority).orElse(null);
        return Authentication.failed(mail, authority) ? Optional.of(Reason.FORGED) : Optional.empty();
    }

    static Reason reason(Refused refused) {
        return switch (refused.verdict()) {
            case TERMS -> Reason.TERMS;
            case READ_ONLY, GONE -> Reason.CLOSED;
            default -> Reason.NO_RIGHT;
        };
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
