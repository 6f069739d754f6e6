package vn.diachido.access.personal;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;

/** Which personal data is kept: the fields that the schema marks with {@code @personal}. */
final class DataMap {

    /** A field of the schema that holds personal data. */
    record PersonalField(String type, String field, String purpose, String retention) {}

    private DataMap() {}

    static List<PersonalField> of(GraphQLSchema schema) {
        List<PersonalField> fields = new ArrayList<>();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    GraphQLAppliedDirective personal = field.getAppliedDirective("personal");
                    if (personal != null) {
                        fields.add(
                                new PersonalField(
                                        object.getName(),
                                        field.getName(),
                                        text(personal, "purpose"),
                                        text(personal, "retention")));
                    }
                }
            }
        }
        return fields;
    }

    private static String text(GraphQLAppliedDirective directive, String argument) {
        return String.valueOf((Object) directive.getArgument(argument).getValue());
    }
}
