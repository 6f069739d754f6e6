package vn.diachido.coverage.rule;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.coverage.CoverageRuleReadModel;
import vn.diachido.coverage.HamletReadModel;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;

/** Writes rules of coverage, and leaves hamlets out. */
@Controller
class CoverageRuleMutations {

    record CoverageClauseInput(
            String kind,
            @Nullable Double meters,
            @Nullable Integer days,
            @Nullable List<String> activityKinds,
            @Nullable Boolean reported,
            @Nullable Integer leastMembers,
            @Nullable Boolean inOrder) {}

    record SaveCoverageRuleInput(
            String key,
            String name,
            @Nullable String nameEn,
            String purpose,
            @Nullable String unit,
            String combines,
            int nothingFoundDays,
            LocalDate validFrom,
            List<CoverageClauseInput> clauses) {}

    record ExcludeHamletInput(
            String hamlet, LocalDate from, @Nullable LocalDate to, String reason) {}

    record IncludeHamletInput(String hamlet, LocalDate from) {}

    record CoverageRulePayload(@Nullable Found coverageRule, List<UserError> userErrors) {}

    record HamletPayload(@Nullable Found hamlet, List<UserError> userErrors) {}

    private final CoverageRules rules;
    private final Exclusions exclusions;
    private final Mistakes mistakes;

    CoverageRuleMutations(CoverageRules rules, Exclusions exclusions, Mistakes mistakes) {
        this.rules = rules;
        this.exclusions = exclusions;
        this.mistakes = mistakes;
    }

    @MutationMapping
    CoverageRulePayload saveCoverageRule(
            @Argument SaveCoverageRuleInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        return mistakes.tell(
                language,
                () ->
                        new CoverageRulePayload(
                                new Found(
                                        CoverageRuleReadModel.class,
                                        rules.save(ViewerFilter.viewer(environment), input)),
                                List.of()),
                errors -> new CoverageRulePayload(null, errors));
    }

    @MutationMapping
    HamletPayload excludeHamlet(
            @Argument ExcludeHamletInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        return mistakes.tell(
                language,
                () -> hamlet(exclusions.exclude(ViewerFilter.viewer(environment), input)),
                errors -> new HamletPayload(null, errors));
    }

    @MutationMapping
    HamletPayload includeHamlet(
            @Argument IncludeHamletInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        return mistakes.tell(
                language,
                () -> hamlet(exclusions.include(ViewerFilter.viewer(environment), input)),
                errors -> new HamletPayload(null, errors));
    }

    private static HamletPayload hamlet(long id) {
        return new HamletPayload(new Found(HamletReadModel.class, id), List.of());
    }
}
