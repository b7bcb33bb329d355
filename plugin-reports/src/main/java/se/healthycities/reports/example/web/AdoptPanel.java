package se.healthycities.reports.example.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.reports.example.AdoptionRow;
import se.healthycities.reports.example.AdoptionService;
import se.healthycities.reports.example.ExampleAddresses;
import se.healthycities.reports.example.ExamplePlan;
import se.healthycities.reports.example.ExampleReads;
import se.healthycities.reports.example.ExampleRights;
import se.healthycities.reports.example.ExampleRow;
import se.healthycities.reports.example.ExampleView;
import se.healthycities.reports.example.Spread;
import se.healthycities.reports.review.PeerReview;

/** Where the contact of an organisation says that it took an example over, or takes that back. */
class AdoptPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private AdoptionService service;

    @Inject
    private ExampleReads examples;

    @Inject
    private ExampleRights rights;

    @Inject
    private Visitors visitors;

    private final Spread spread;
    private final ExampleView example;
    private final boolean acts;

    AdoptPanel(String id, Spread spread, ExampleView example, boolean acts) {
        super(id);
        this.spread = spread;
        this.example = example;
        this.acts = acts;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean may = acts && example.published() && rights.adopts(example.address());
        Optional<AdoptionRow> made = spread.by(visitors.current().organisationAddress(), example.id());
        add(adopt(may && made.isEmpty()), takeBack(made).setVisible(may && made.isPresent()));
        setVisible(may);
    }

    private StatelessForm<Void> adopt(boolean open) {
        TextField<String> words = new TextField<>("took", Model.of(""));
        words.add(StringValidator.maximumLength(ExamplePlan.LINE)).setLabel(new ResourceModel("adoptPanel.took"));
        List<ExampleRow> mine = open ? examples.own() : List.of();
        DropDownChoice<ExampleRow> own =
                new DropDownChoice<>("own", Model.of((ExampleRow) null), mine, new ChoiceRenderer<>("title", "id"));
        own.setNullValid(true).setLabel(new ResourceModel("adoptPanel.own"));
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String said = words.getModelObject() == null
                        ? ""
                        : words.getModelObject().strip();
                Long told = own.getModelObject() == null
                        ? null
                        : own.getModelObject().id();
                if (service.adopt(Scene.of(PeerReview.PLUGIN), example.id(), said, told, key.value())) {
                    back();
                }
                own.error(AdoptPanel.this.getString("adoptPanel.elsewhere"));
            }
        };
        form.add(words, new FieldError("tookError", words, "took"), own, new FieldError("ownError", own, "own"), key);
        return (StatelessForm<Void>) form.setVisible(open);
    }

    private StatelessForm<Void> takeBack(Optional<AdoptionRow> made) {
        long adoption = made.map(AdoptionRow::id).orElse(0L);
        return new StatelessForm<>("takeBack") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.takeBack(Scene.of(PeerReview.PLUGIN), adoption);
                back();
            }
        };
    }

    private void back() {
        throw new RedirectToUrlException(
                ExampleAddresses.one(example.id(), example.plan().title()));
    }
}
