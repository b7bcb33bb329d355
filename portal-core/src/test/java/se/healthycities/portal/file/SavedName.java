package se.healthycities.portal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the name in a Content-Disposition as a browser does by RFC 6266: the form with a star wins, both must be readable. */
public final class SavedName {
    private static final Pattern FORMS =
            Pattern.compile("attachment; filename=\"([^\"\\\\%]*)\"; filename\\*=UTF-8''([!#$&+.^_`|~%0-9A-Za-z-]+)");

    private SavedName() {}

    public static String of(String header) {
        Matcher forms = FORMS.matcher(header);
        assertThat(forms.matches()).as(header).isTrue();
        return URLDecoder.decode(forms.group(2).replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
