package se.healthycities.portal.incoming.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticationTest {
    private static final String OWN = "mx.portal.example";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mx.portal.example; spf=pass smtp.mailfrom=lulea.example; dkim=pass header.d=lulea.example|false",
                "mx.portal.example; dmarc=pass header.from=lulea.example; spf=fail|false",
                "mx.portal.example; spf=fail smtp.mailfrom=lulea.example; dkim=none|true",
                "mx.portal.example; spf=pass; dkim=fail (bad signature)|true",
                "mx.portal.example; dmarc=fail (p=reject)|true",
                "mx.portal.example; spf=none; dkim=none|true",
                "mx.portal.example; spf=softfail; dkim=pass header.d=lulea.example|false",
                "MX.portal.example 1; spf=pass smtp.mailfrom=a@lulea.example|false",
                "mx.portal.example; spf=pass smtp.mailfrom=studs@post.lulea.example; dkim=none|false",
                "mx.portal.example; spf=pass (of evil.example) smtp.mailfrom=a@evil.example; dkim=none|true",
                "mx.portal.example; dkim=pass header.i=@evil.example; spf=none|true",
                "mx.portal.example; spf=pass smtp.mailfrom=dmarc=pass@evil.example; dmarc=fail|true",
                "mx.portal.example; spf=pass smtp.mailfrom=;dmarc=pass@evil.example; dmarc=fail|true",
                "mx.portal.example; spf=pass (; dmarc=pass (x) ;) smtp.mailfrom=a@evil.example|true",
                "mx.portal.example; spf=pass smtp.mailfrom=\"; dmarc=pass\"@evil.example|true",
                "mx.elsewhere.example; spf=pass; dkim=pass; dmarc=pass|true"
            })
    void whatTheReceivingServerSaysCounts(String results, boolean failed) throws UnreadableMail {
        assertThat(Authentication.failed(mail("Authentication-Results: " + results), OWN))
                .isEqualTo(failed);
    }

    @Test
    void aSecondLineThatTheSenderMayHaveWrittenIsNotRead() throws UnreadableMail {
        ReceivedMail mail = mail("Authentication-Results: mx.portal.example; spf=fail\r\n"
                + "Authentication-Results: mx.portal.example; spf=pass; dkim=pass; dmarc=pass");
        assertThat(Authentication.failed(mail, OWN)).isTrue();
    }

    @Test
    void withoutAnySuchLineNobodyIsBelievedButWithoutAServerToAskEverybodyIs() throws UnreadableMail {
        ReceivedMail mail = mail("X-Nothing: 1");
        assertThat(Authentication.failed(mail, OWN)).isTrue();
        assertThat(Authentication.failed(mail, null)).isFalse();
    }

    private static ReceivedMail mail(String header) throws UnreadableMail {
        return ReceivedMail.read(
                (header + "\r\nFrom: a@lulea.example\r\n\r\nHej\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
