package se.healthycities.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.healthycities.portal.notice.AnswerAddress;
import se.healthycities.portal.settings.Settings;

/**
 * The address by which one person answers one discussion by mail (C5): the portal's own with a word after a plus sign, short
 * enough for a local part of 64 octets and without capital letters, which mail servers do not keep. The word is signed, so
 * that nobody can make one up; what the person may do is asked when an answer comes.
 */
@ApplicationScoped
public class ReplyAddresses implements AnswerAddress {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int BASE = 36;
    private static final int SEAL = 16;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern WORD = Pattern.compile("r([0-9a-z]{1,12})-([0-9a-z]{1,12})-([a-z2-7]{" + SEAL + "})");

    private final IncomingQueries queries;
    private final Settings settings;

    @Inject
    public ReplyAddresses(IncomingQueries queries, Settings settings) {
        this.queries = queries;
        this.settings = settings;
    }

    /** Empty where the portal reads no mailbox. */
    @Override
    public Optional<String> of(long person, long discussion) {
        return settings.answerAddress()
                .map(mailbox -> {
                    int at = mailbox.lastIndexOf('@');
                    return mailbox.substring(0, at) + "+" + word(person, discussion) + mailbox.substring(at);
                })
                .filter(address -> address.lastIndexOf('@') <= LONGEST_LOCAL_PART);
    }

    /** @param word what stands after the plus sign; empty when the portal has not made it */
    public Optional<ReplyAddress> read(String word) {
        Matcher found = WORD.matcher(word);
        if (!found.matches()) {
            return Optional.empty();
        }
        ReplyAddress said =
                new ReplyAddress(Long.parseLong(found.group(1), BASE), Long.parseLong(found.group(2), BASE));
        boolean own = MessageDigest.isEqual(bytes(word(said.person(), said.discussion())), bytes(word));
        return own ? Optional.of(said) : Optional.empty();
    }

    private String word(long person, long discussion) {
        String claim = "r" + Long.toString(person, BASE) + "-" + Long.toString(discussion, BASE);
        byte[] seal = seal(claim);
        StringBuilder word = new StringBuilder(claim).append('-');
        for (int i = 0; i < SEAL; i++) {
            word.append(LETTERS.charAt(seal[i] & 31));
        }
        return word.toString();
    }

    private byte[] seal(String claim) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(queries.key(ReplyKey.ONLY).get(0), "HmacSHA256"));
            return mac.doFinal(bytes("reply " + claim));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
