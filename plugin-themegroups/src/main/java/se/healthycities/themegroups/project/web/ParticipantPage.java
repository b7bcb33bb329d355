package se.healthycities.themegroups.project.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.themegroups.group.web.StoredMeanwhile;
import se.healthycities.themegroups.project.ParticipationRow;
import se.healthycities.themegroups.project.ParticipationService;

/** Where a member tells how its part in a project goes; whoever leads the group may as well. */
public class ParticipantPage extends ParticipantForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipationService service;

    private ParticipationRow part;

    public ParticipantPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        part = read();
        super.onInitialize();
        boolean own = part.address().equals(visitor().organisationAddress());
        if (!own && !may(Access.CONVENE)) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        StoredMeanwhile<ParticipationRow> stored = new StoredMeanwhile<>("stored", part);
        stored.add(new Label("html", () -> stored.row().html()).setEscapeModelStrings(false));
        SeenVersion seen = stored.seen("version");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (service.change(scene(), project().id(), part.id(), plan(), seen.sent())) {
                    throw new RedirectToUrlException(back());
                }
                stored.show(read());
                ParticipantPage.this.meanwhile(ParticipantPage.this.getString("meanwhile"));
            }
        };
        fields(form, part);
        form.add(seen);
        add(new Label("heading", part.organisationName()), new Label("project", part.projectName()));
        add(new ErrorSummary("errors"), stored, form);
    }

    private ParticipationRow read() {
        return found(projects().participation(number("member"), number("project"), path()));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(part.organisationName());
    }
}
