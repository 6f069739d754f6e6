package vn.diachido.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The scalars that the schema declares. What leaves the server is finished JSON already. */
final class Scalars {

    private final MessageSource messages;

    Scalars(MessageSource messages) {
        this.messages = messages;
    }

    GraphQLScalarType date() {
        return GraphQLScalarType.newScalar().name("Date").coercing(new DateCoercing()).build();
    }

    GraphQLScalarType geoJson() {
        return GraphQLScalarType.newScalar()
                .name("GeoJSON")
                .coercing(new GeoJsonCoercing())
                .build();
    }

    /** Only ever answered, as finished JSON. */
    GraphQLScalarType json() {
        return GraphQLScalarType.newScalar()
                .name("JSON")
                .coercing(
                        new Coercing<Object, Object>() {
                            @Override
                            public Object serialize(
                                    Object value, GraphQLContext context, Locale locale) {
                                return value;
                            }
                        })
                .build();
    }

    private String expected(String what, Locale locale) {
        return messages.getMessage("expected." + what, null, locale);
    }

    /** An ISO day of the years 1 to 9999; PostgreSQL knows more, ISO 8601 writes no others. */
    static LocalDate parseDay(Object text) {
        LocalDate day = LocalDate.parse(text.toString());
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("year out of range");
        }
        return day;
    }

    private final class DateCoercing implements Coercing<LocalDate, Object> {

        @Override
        public Object serialize(Object day, GraphQLContext context, Locale locale) {
            return day.toString();
        }

        @Override
        public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return input instanceof LocalDate day ? day : parseDay(input);
            } catch (DateTimeException e) {
                throw new CoercingParseValueException(expected("day", locale), e);
            }
        }

        @Override
        public LocalDate parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            try {
                if (input instanceof StringValue text) {
                    return parseDay(String.valueOf(text.getValue()));
                }
            } catch (DateTimeException e) {
                throw new CoercingParseLiteralException(expected("day", locale), e);
            }
            throw new CoercingParseLiteralException(expected("day", locale));
        }

        @Override
        public Value<?> valueToLiteral(Object day, GraphQLContext context, Locale locale) {
            return StringValue.of(day.toString());
        }
    }

    private final class GeoJsonCoercing implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object json, GraphQLContext context, Locale locale) {
            return json;
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof Map<?, ?>) {
                return input;
            }
            throw new CoercingParseValueException(expected("geoJson", locale));
        }

        @Override
        public Object parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof ObjectValue object) {
                return members(object, variables, locale);
            }
            throw new CoercingParseLiteralException(expected("geoJson", locale));
        }

        private Map<String, @Nullable Object> members(
                ObjectValue object, CoercedVariables variables, Locale locale) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            for (ObjectField field : object.getObjectFields()) {
                members.put(field.getName(), value(field.getValue(), variables, locale));
            }
            return members;
        }

        private @Nullable Object value(Value<?> value, CoercedVariables variables, Locale locale) {
            return switch (value) {
                case StringValue text -> text.getValue();
                case IntValue number -> number.getValue();
                case FloatValue number -> number.getValue();
                case BooleanValue flag -> flag.isValue();
                case NullValue none -> null;
                case VariableReference variable -> variables.get(variable.getName());
                case ObjectValue object -> members(object, variables, locale);
                case ArrayValue array -> items(array, variables, locale);
                default -> throw new CoercingParseLiteralException(expected("geoJson", locale));
            };
        }

        private List<@Nullable Object> items(
                ArrayValue array, CoercedVariables variables, Locale locale) {
            List<@Nullable Object> items = new ArrayList<>();
            for (Value<?> item : array.getValues()) {
                items.add(value(item, variables, locale));
            }
            return items;
        }
    }
}
