package se.healthycities.portal.web.component;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.IRequestParameters;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.discussion.ReadMarks;
import se.healthycities.portal.spi.Scene;

/**
 * Around a list of discussions: its buttons named {@code read} mark one of them as read (by its id) or all of them
 * ({@code all}), without opening them. It carries the moment at which the list was made, so that what came since stays
 * unread.
 */
public class ReadForm extends QuietForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReadMarks marks;

    @Inject
    private Clock clock;

    private final Scene space;
    private final String back;

    /**
     * @param space the space whose discussions the list holds, null for all that the visitor reads
     * @param back the address to return to
     * @param offered false where nothing can be sent, because the season is read-only
     */
    public ReadForm(String id, Scene space, String back, boolean offered) {
        super(id, offered);
        this.space = space;
        this.back = back;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new WebMarkupContainer("seen")
                .add(AttributeModifier.replace("value", clock.instant().toString())));
    }

    @Override
    protected void onSubmit() {
        IRequestParameters sent = getRequest().getPostParameters();
        String what = sent.getParameterValue("read").toString("");
        Instant seen = seen(sent.getParameterValue("seen").toString(""));
        if (what.matches("\\d{1,18}")) {
            marks.readAll(Long.parseLong(what), seen);
        } else if (what.equals("all") && space != null) {
            marks.readAll(space, seen);
        } else if (what.equals("all")) {
            marks.readAll(seen);
        }
        throw new RedirectToUrlException(back);
    }

    private static Instant seen(String sent) {
        try {
            return Instant.parse(sent);
        } catch (DateTimeParseException nothing) {
            return Instant.EPOCH;
        }
    }
}
