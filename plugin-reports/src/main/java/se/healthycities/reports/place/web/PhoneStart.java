package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.reports.place.CodeLimits;
import se.healthycities.reports.place.PhoneAnswers;
import se.healthycities.reports.place.PhoneToken;
import se.healthycities.reports.review.PeerReview;

/** The first step on a phone: what it is about, who will read it, and as whom one answers. */
class PhoneStart extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private PhoneAnswers answers;

    @Inject
    private CodeLimits limits;

    private final String code;
    private final GroupChoice group = new GroupChoice("group", "phoneStart.group");
    private final RequestKey key = new RequestKey("key");

    PhoneStart(String id, String code) {
        super(id);
        this.code = code;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                begin(this);
            }
        };
        form.setMarkupId("begin").setOutputMarkupId(true);
        form.add(group, new FieldError("groupError", group, "group"), key);
        add(new ErrorSummary("errors"), form);
    }

    private void begin(StatelessForm<Void> form) {
        if (!limits.begins(PlainPost.request().getRemoteAddr())) {
            form.error(getString("phoneStart.tooMany"));
            return;
        }
        PhoneToken phone = new PhoneToken(key.value());
        answers.begin(Scene.of(PeerReview.PLUGIN), code, group.getModelObject(), phone);
        PhoneCookie.give(code, phone);
        throw new RedirectToUrlException(PhonePage.theme(code, 1, 1));
    }
}
