package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.reports.place.CodeLimits;
import se.healthycities.reports.place.PhoneAnswers;
import se.healthycities.reports.place.PhoneToken;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.place.PlaceDoor;
import se.healthycities.reports.place.PlaceReads;
import se.healthycities.reports.place.PlaceRow;
import se.healthycities.reports.place.RoundCode;
import se.healthycities.reports.place.ThemeAnswer;
import se.healthycities.reports.place.ThemeRow;
import se.healthycities.reports.place.VersionRow;

/**
 * Where somebody in the room answers on a phone, without a login and step by step: as whom, theme by theme, a last look, and
 * thanks. A code that is wrong, over or asked for too often gets a plain page.
 */
public class PhonePage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String STEP = "step";
    private static final String LAST_LOOK = "check";

    @Inject
    private PhoneAnswers answers;

    @Inject
    private PlaceReads reads;

    @Inject
    private PlaceDoor door;

    @Inject
    private CodeLimits limits;

    private String code;
    private PlaceRow row;
    private int status = 200;

    public PhonePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        String asked = getPageParameters().get("code").toString("");
        code = RoundCode.typed(asked);
        if (!code.equals(asked)) {
            throw new RedirectToUrlException(PlaceAddresses.phone(code));
        }
        PhoneToken phone = PhoneCookie.read();
        Component step = step(phone);
        super.onInitialize();
        add(new Label("heading", row == null ? getString("heading") : row.place()), step);
    }

    private Component step(PhoneToken phone) {
        String address = asker();
        PlaceRow found = answers.coded(code).orElse(null);
        boolean open = found != null && answers.open(found);
        boolean known = found != null && knows(found, phone);
        if (!known && !limits.mayTry(address, open)) {
            limits.wrong(address);
            status = 429;
            return new PhoneWords(STEP, "barred", true);
        }
        if (!known && !open) {
            limits.wrong(address);
        } else {
            row = found;
        }
        if (found == null) {
            status = 404;
            return new PhoneWords(STEP, "unknown", true);
        }
        if (answers.sent(found, phone)) {
            return new PhoneWords(STEP, "thanks", false);
        }
        // What is sent too late is refused by the service, and the page of the refusal shows what was typed.
        if (!open && !PlainPost.posted()) {
            return new PhoneWords(STEP, door.takes(found) ? "over" : "paused", false);
        }
        Map<Integer, ThemeAnswer> given = answers.given(found, phone).orElse(null);
        return given == null ? new PhoneStart(STEP, code) : answering(phone, given);
    }

    /** Whose wrong codes are counted together; those that another site lets the browser ask for do not bar the room. */
    private static String asker() {
        HttpServletRequest request = PlainPost.request();
        return PlainPost.foreign(request) ? "foreign " + request.getRemoteAddr() : request.getRemoteAddr();
    }

    private boolean knows(PlaceRow one, PhoneToken phone) {
        return answers.sent(one, phone) || answers.given(one, phone).isPresent();
    }

    private Component answering(PhoneToken phone, Map<Integer, ThemeAnswer> given) {
        List<ThemeRow> themes = reads.themes(row.version());
        VersionRow version = reads.version(row.version()).orElseThrow();
        String asked = getPageParameters().get("theme").toString("");
        int place = asked.matches("\\d{1,2}") ? Integer.parseInt(asked) : 0;
        boolean theme = place >= 1 && place <= themes.size();
        if (theme) {
            return new PhoneTheme(STEP, code, phone, version, themes, place, given);
        }
        boolean look = asked.equals(LAST_LOOK);
        return look || !given.isEmpty()
                ? new PhoneCheck(STEP, code, phone, themes, given)
                : new PhoneTheme(STEP, code, phone, version, themes, 1, given);
    }

    static String theme(String code, int place, int most) {
        return PlaceAddresses.phone(code) + "?theme=" + (place > most ? LAST_LOOK : place);
    }

    @Override
    protected void setHeaders(WebResponse response) {
        super.setHeaders(response);
        response.setStatus(status);
    }

    @Override
    protected IModel<String> title() {
        return Model.of(row == null ? getString("heading") : row.place());
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
